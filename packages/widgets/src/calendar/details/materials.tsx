import { type DetailsWords, type Material, webAddress } from '@library-catalyst/core'
import type { ComponentChild } from 'preact'

interface MaterialsProps {
  readonly materials: readonly Material[]
  readonly words: DetailsWords
}

/** What the library published after an event. What has no address on the web is left out. */
export function Materials({ materials, words }: MaterialsProps): ComponentChild {
  const links = materials.flatMap(material => {
    const address = parse(webAddress(material.url))
    return address ? [{ ...material, address }] : []
  })
  if (links.length === 0) return null
  return (
    <section class="materials">
      <h3>{words.afterwards}</h3>
      <ul>
        {links.map(({ kind, title, address }) => (
          <li key={address.href}>
            <a href={address.href} rel="noreferrer">
              {kindBefore(title, words.materials[kind])}
              <bdi>{title}</bdi>
            </a>{' '}
            <Destination address={address} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** "Slides: ", unless the title says so itself. */
function kindBefore(title: string, kind: string | undefined): string {
  return kind === undefined || title.toLowerCase().startsWith(kind.toLowerCase()) ? '' : `${kind}: `
}

/** What kind of file a click would bring, and from which other site. */
function Destination({ address: { host, pathname } }: { readonly address: URL }): ComponentChild {
  const [, type] = /\.(pdf|epub|docx?|odt|pptx?|odp|xlsx?|ods|txt|zip|mp3|mp4|ogg|webm)$/i.exec(pathname) ?? []
  const told = [type?.toUpperCase(), host === location.host ? undefined : host.replace(/^www\./, '')].filter(Boolean)
  return told.length > 0 && <bdi class="destination">({told.join(', ')})</bdi>
}

function parse(address: string | undefined): URL | undefined {
  try {
    return address === undefined ? undefined : new URL(address)
  } catch {
    return undefined
  }
}
