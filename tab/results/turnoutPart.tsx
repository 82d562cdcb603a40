import type { Area } from '../../bot/domain/member'
import { rateOf } from '../../bot/domain/results/rates'
import type { Run } from '../../bot/domain/results/runs'
import { shareText } from '../../bot/texts/tab/results/numbers'
import { resultsTexts } from '../../bot/texts/tab/results/results'
import { useLook } from '../look'
import { Section } from '../parts/section'
import { useWords } from '../words'
import { Figure } from './charts/figure'
import { ShareBars } from './charts/shareBars'

/** How many answered, of everybody and in the areas where so many were asked that it may be said. */
export function TurnoutPart({ run, areas }: { run: Run; areas: readonly Area[] }) {
  const look = useLook()
  const { language } = useWords()
  const words = resultsTexts[language]
  const { turnout, turnoutByArea } = run.figures
  const rate = rateOf(turnout)
  const rows = areas.flatMap((area) => {
    const own = turnoutByArea[area.id]
    return own === undefined ? [] : [{ area, own, rate: rateOf(own) }]
  })
  return (
    <Section title={words.turnout}>
      <p className={look.plain}>
        {turnout.asked === 0 ? words.people(turnout.answered) : words.answeredOf(turnout.answered, turnout.asked)}.
        {rate !== null && ` ${words.rate(shareText(language, rate))}.`}
      </p>
      {rows.length > 0 && (
        <>
          <h3 className={look.small}>{words.byArea}</h3>
          <Figure
            label={words.byArea}
            twin={{
              head: [words.area, words.asked, words.answered, words.part],
              rows: rows.map(({ area, own, rate: part }) => [
                area.name,
                own ? String(own.asked) : words.notShown,
                own && String(own.answered),
                part === null ? null : shareText(language, part),
              ]),
            }}
          >
            <ShareBars
              bars={rows.map(({ area, own, rate: part }) => ({
                id: area.id,
                text: area.name,
                said:
                  own === null || part === null
                    ? words.notShown
                    : `${shareText(language, part)} (${words.outOf(own.answered, own.asked)})`,
                share: part,
              }))}
            />
          </Figure>
          {rows.some(({ own }) => own === null) && <p className={look.quiet}>{words.fewAsked}</p>}
        </>
      )}
    </Section>
  )
}
