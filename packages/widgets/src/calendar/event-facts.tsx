import {
  fullWhen,
  isElsewhere,
  type IsoDate,
  type Locale,
  type Messages,
  type Occurrence,
  placeOfZone,
} from '@library-catalyst/core'
import type { ComponentChild } from 'preact'
import { CopyLink } from './copy-link.tsx'
import { EventDescription } from './event-description.tsx'
import { marksOf } from './marks.tsx'
import { readerOffsetAt } from './reader-offset.ts'
import { Share } from './take/share.tsx'
import { TakeMenu } from './take/take-menu.tsx'

interface EventFactsProps {
  readonly occurrence: Occurrence
  readonly today: IsoDate
  readonly locale: Locale
  readonly link: string
}

/** What a patron needs in order to decide, and to come. */
export function EventFacts({ occurrence, today, locale, link }: EventFactsProps): ComponentChild {
  const { messages } = locale
  const { place, organiser, timeZone } = occurrence
  const marks = marksOf(occurrence, messages)
  return (
    <>
      <dl class="facts">
        <Fact name={messages.when}>
          {fullWhen(occurrence, today, locale)}{' '}
          {isElsewhere(occurrence, readerOffsetAt) && (
            <span class="zone">{messages.inZone(placeOfZone(timeZone))}</span>
          )}
        </Fact>
        {place && (
          <Fact name={messages.where}>
            {messages.joined([place.room, place.name, place.address].filter(part => part !== undefined))}
          </Fact>
        )}
        {organiser && <Fact name={messages.organiser}>{organiser.name}</Fact>}
      </dl>
      {marks.length > 0 && <p class="marks">{marks}</p>}
      <EventDescription occurrence={occurrence} />
      <TakeMenu occurrence={occurrence} link={link} messages={messages} />
      <p class="actions">
        <EventLinks occurrence={occurrence} messages={messages} />
        <CopyLink link={link} messages={messages} />
        <Share title={occurrence.title} link={link} messages={messages} />
      </p>
    </>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChild }): ComponentChild {
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

interface EventLinksProps {
  readonly occurrence: Occurrence
  readonly messages: Messages
}

/** Ways onward. Every address is checked once more here: data from outside may hold `javascript:`. */
function EventLinks({ occurrence: { registration, onlineUrl, url }, messages }: EventLinksProps): ComponentChild {
  const links: readonly (readonly [string | undefined, string])[] = [
    [registration.kind === 'link' ? registration.url : undefined, messages.register],
    [onlineUrl, messages.joinOnline],
    [url, messages.moreOnPage],
  ]
  return links.map(
    ([href, words]) =>
      href &&
      isWebAddress(href) && (
        <a key={words} href={href} rel="noreferrer">
          {words}
        </a>
      ),
  )
}

const isWebAddress = (address: string): boolean => /^https?:\/\//i.test(address)
