import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { Fragment, type ReactNode } from 'react'
import type { Gathering } from '../../bot/domain/gathering'
import type { Records } from '../../bot/domain/records'
import { clockOnTheWall, dayText, hoursText } from '../../bot/texts/dates'
import { NARROW, useLook } from '../look'
import { todayAt, useWords } from '../words'
import { areaNames } from './areaNames'
import { Section } from './section'

const useStyles = makeStyles({
  facts: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalS,
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: 0 },
  },
  name: { color: tokens.colorNeutralForeground2, margin: 0 },
  value: { margin: 0, [NARROW]: { paddingBottom: tokens.spacingVerticalS } },
  programme: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  item: { display: 'flex', columnGap: tokens.spacingHorizontalXXL },
  time: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2, flexShrink: 0 },
  bullets: { margin: 0, paddingInlineStart: '20px' },
})

export function GatheringFacts({ gathering, records, now }: { gathering: Gathering; records: Records; now: Date }) {
  const styles = useStyles()
  const look = useLook()
  const { language, texts } = useWords()
  const words = texts.gathering
  const host = gathering.host === null ? null : (records.members.get(gathering.host)?.name ?? null)
  const isCalled = gathering.stage === 'invited' || gathering.stage === 'held'
  const facts: [name: string, value: ReactNode][] = [
    [words.areas, areaNames(gathering, records.areas, texts.allAreas)],
    [words.mode, texts.mode[gathering.mode]],
    [words.where, gathering.venue],
    [words.online, isWebAddress(gathering.onlineLink) ? outwards(gathering.onlineLink, words.onlineLink) : null],
    [words.hours, hoursText(language, gathering.hours)],
    [words.host, host],
    [words.answerBy, isCalled ? dayText(language, gathering.answerBy, todayAt(now)) : null],
    [
      words.seats,
      gathering.mode !== 'digital' ? (gathering.seats === 'unlimited' ? words.unlimited : gathering.seats) : null,
    ],
  ]
  return (
    <>
      <Section title={texts.kind[gathering.kind]}>
        <dl className={styles.facts}>
          {facts
            .filter(([, value]) => value !== null)
            .map(([name, value]) => (
              <Fragment key={name}>
                <dt className={styles.name}>{name}</dt>
                <dd className={styles.value}>{value}</dd>
              </Fragment>
            ))}
        </dl>
      </Section>
      {gathering.programme.length > 0 && (
        <Section title={words.programme}>
          <ol className={mergeClasses(look.list, styles.programme)}>
            {gathering.programme.map(({ start, end, title, speaker }) => (
              <li key={`${start} ${title}`} className={styles.item}>
                <span className={styles.time}>
                  {clockOnTheWall(language, start)}–{clockOnTheWall(language, end)}
                </span>
                <span>
                  {title}
                  {speaker !== null && speaker !== '' && <span className={look.quiet}> · {speaker}</span>}
                </span>
              </li>
            ))}
          </ol>
        </Section>
      )}
      {gathering.topics.length > 0 && (
        <Section title={words.topics}>
          <ul className={styles.bullets}>
            {gathering.topics.map((topic) => (
              <li key={topic}>{topic}</li>
            ))}
          </ul>
        </Section>
      )}
      {gathering.material.length > 0 && (
        <Section title={words.material}>
          <ul className={styles.bullets}>
            {gathering.material.map((link) => (
              <li key={link}>{isWebAddress(link) ? outwards(link, link) : link}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

/** The list is edited by hand: only an address of the web becomes a link. */
function isWebAddress(text: string | null): text is string {
  return text !== null && /^https?:\/\//i.test(text)
}

function outwards(address: string, text: string): ReactNode {
  return (
    <Link href={address} target="_blank" rel="noreferrer" inline>
      {text}
    </Link>
  )
}
