import type { EventImage, Occurrence } from '@library-catalyst/core'
import { pathTo, pictureWidths } from '@library-catalyst/core/rest'
import type { LibraryView } from '../calendar/library-view.ts'
import { pictureKey } from './picture-key.ts'

/** An occurrence as the public sees it: its picture is ours, so that no patron's browser asks another host for it. */
export function withOwnPicture({ config, showsPictures }: LibraryView, occurrence: Occurrence): Occurrence {
  const { image } = occurrence
  if (!image) return occurrence
  if (!showsPictures) return withoutPicture(occurrence)
  const { id: library } = config
  const url = pathTo('getPicture', { library, picture: pictureKey(library, image.url) })
  return { ...occurrence, image: { ...sized(image), url } }
}

/** For what leads out of our hands, such as a calendar file: a program would ask the picture's own host for it. */
export function withoutPicture({ image: _, ...others }: Occurrence): Occurrence {
  return others
}

const widest = Math.max(...pictureWidths)

/** No wider than we make it. */
function sized(image: EventImage): EventImage {
  const { width, height } = image
  if (width === undefined || height === undefined || width <= widest) return image
  return { ...image, width: widest, height: Math.max(1, Math.round((height * widest) / width)) }
}
