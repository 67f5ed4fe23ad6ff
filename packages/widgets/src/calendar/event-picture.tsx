import type { EventImage, Occurrence } from '@library-catalyst/core'
import { pictureOfWidth, pictureWidths } from '@library-catalyst/core/rest'
import { signal } from '@preact/signals'
import { Component, type ComponentChild, createRef } from 'preact'
import { adoptStyles } from '../element/style-sheet.ts'
import { allowedPicture, type PictureRule } from './picture-rule.ts'
import { pictureCss } from './picture.css.ts'

interface EventPictureProps {
  readonly occurrence: Occurrence
  readonly pictures: PictureRule
}

/** An event's picture, where its host may be asked for it. One that does not come leaves nothing behind. */
export class EventPicture extends Component<EventPictureProps> {
  /** The address that led to no picture. */
  readonly #failed = signal<string | undefined>(undefined)
  readonly #frame = createRef<HTMLSpanElement>()

  override componentDidMount(): void {
    if (this.#frame.current) adoptStyles(this.#frame.current, pictureCss)
  }

  override componentDidUpdate(): void {
    this.componentDidMount()
  }

  render({ occurrence: { image }, pictures }: EventPictureProps): ComponentChild {
    const url = image && allowedPicture(image.url, pictures)
    if (!image || url === undefined || url === this.#failed.value) return null
    return (
      <span class="picture" style={{ '--ratio': ratioOf(image) }} ref={this.#frame}>
        {/* What the request depends on stands before the address that starts it. */}
        <img
          key={url}
          loading="lazy"
          decoding="async"
          referrerpolicy="no-referrer"
          sizes="auto, 40em"
          srcset={inSeveralWidths(url)}
          src={url}
          alt={image.alt}
          onError={() => (this.#failed.value = url)}
        />
      </span>
    )
  }
}

/** Width by height, where it is known beforehand. */
function ratioOf({ width = 0, height = 0 }: EventImage): number | undefined {
  const ratio = width / height
  return Number.isFinite(ratio) && ratio > 0 ? ratio : undefined
}

/** Where the server has it in several widths: those, for the browser to choose from. */
function inSeveralWidths(url: string): string | undefined {
  const addresses = pictureWidths.map(width => `${pictureOfWidth({ url, alt: '' }, width)} ${width}w`)
  return addresses[0]?.startsWith(`${url} `) ? undefined : addresses.join(', ')
}
