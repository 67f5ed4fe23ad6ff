import {
  type DetailsWords,
  fullWhen,
  isElsewhere,
  type IsoDate,
  type Locale,
  type Occurrence,
  ownTimeText,
  placeOfZone,
  seriesText,
  webAddress,
} from '@library-catalyst/core'
import type { ComponentChild } from 'preact'
import { readerOffsetAt } from '../reader-offset.ts'
import { LanguageNames } from './language-names.tsx'

interface EventFactsProps {
  readonly occurrence: Occurrence
  readonly today: IsoDate
  readonly locale: Locale
  readonly words: DetailsWords
}

/** When, where, who and for whom. */
export function EventFacts(props: EventFactsProps): ComponentChild {
  const { occurrence, locale, words } = props
  const { place, branch, audiences = [], languages = [], accessibilityFeatures = [], hashtag } = occurrence
  const { joined } = locale.messages
  const where = place ? [place.room, place.name, place.address].filter(part => part !== undefined) : branch && [branch]
  return (
    <dl class="facts">
      <Fact name={words.when}>
        <When {...props} />
      </Fact>
      {where && <Fact name={words.where}>{joined(where)}</Fact>}
      {audiences.length > 0 && <Fact name={words.audience}>{joined(audiences)}</Fact>}
      {languages.length > 0 && (
        <Fact name={words.languages}>
          <LanguageNames tags={languages} locale={locale} />
        </Fact>
      )}
      {accessibilityFeatures.length > 0 && <Fact name={words.accessibility}>{joined(accessibilityFeatures)}</Fact>}
      <Organised {...props} />
      {hashtag !== undefined && (
        <Fact name={words.hashtag}>
          <bdi class="hashtag">{`#${hashtag}`}</bdi>
        </Fact>
      )}
    </dl>
  )
}

/** On the library's clock; on the reader's, too, where one can take part from there; and how often. */
function When({ occurrence, today, locale, words }: EventFactsProps): ComponentChild {
  const { series, timeZone } = occurrence
  const own = ownTimeText(occurrence, today, locale, readerOffsetAt)
  return (
    <>
      <p>
        {fullWhen(occurrence, today, locale)}{' '}
        {isElsewhere(occurrence, readerOffsetAt) && (
          <span class="zone">{locale.messages.inZone(placeOfZone(timeZone))}</span>
        )}
      </p>
      {own !== undefined && <p class="own-time">{words.yourTime(own)}</p>}
      {series && <p class="rhythm">{seriesText(series.rule, occurrence, words.series, locale.dates)}</p>}
    </>
  )
}

function Organised({ occurrence: { organiser }, words }: EventFactsProps): ComponentChild {
  if (!organiser) return null
  const page = webAddress(organiser.url)
  return (
    <Fact name={words.organiser}>
      {page === undefined ? (
        organiser.name
      ) : (
        <a href={page} rel="noreferrer">
          {organiser.name}
        </a>
      )}
    </Fact>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChild }): ComponentChild {
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  )
}
