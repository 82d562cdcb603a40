import { Badge, Button, Link, makeStyles, tokens } from '@fluentui/react-components'
import { SendRegular } from '@fluentui/react-icons/svg/send'
import type { Gathering } from '../../bot/domain/gathering'
import type { Area } from '../../bot/domain/member'
import type { ComingGathering } from '../../bot/domain/figures/overview'
import { dateText } from '../../bot/texts/dates'
import { outsideTexts } from '../../bot/texts/tab/topics/outside'
import { AttendanceLink } from '../attendance/attendanceLink'
import { NARROW, useLook } from '../look'
import { gatheringAddress } from '../route'
import { spanOf, todayAt, useWords } from '../words'
import { AnswerBar } from './answerBar'
import { areaNames } from './areaNames'
import { ShowMore } from './showMore'

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 5fr) minmax(112px, auto)',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalM,
    alignItems: 'center',
    paddingBlock: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTopStyle: 'none', paddingTop: 0 },
    ':last-child': { paddingBottom: 0 },
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  title: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  badges: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
  button: { minHeight: '44px', [NARROW]: { width: '100%' } },
  badge: { whiteSpace: 'nowrap', flexShrink: 0 },
})

/** The rest of the year would push everything else far down on a phone. */
const FEW = 6

export function ComingList({
  coming,
  areas,
  now,
  mayInvite,
  onInvite,
  mayKeep,
  showsAll,
  onShowAll,
}: {
  coming: readonly ComingGathering[]
  areas: readonly Area[]
  now: Date
  mayInvite: (gathering: Gathering) => boolean
  onInvite: (gathering: Gathering) => void
  mayKeep: (gathering: Gathering) => boolean
  showsAll: boolean
  onShowAll: () => void
}) {
  const styles = useStyles()
  const look = useLook()
  const { language, texts } = useWords()
  const shown = showsAll ? coming : coming.slice(0, FEW)
  return (
    <>
      <ul className={look.list}>
        {shown.map(({ gathering, phase, counts, seatsTaken, fromOutside }) => (
          <li key={gathering.id} className={styles.row}>
            <div>
              <h3 className={look.plain}>
                <Link className={styles.title} href={gatheringAddress(gathering.id)} id={gatheringLinkId(gathering)}>
                  {gathering.title}
                </Link>
              </h3>
              <p className={look.plain}>{spanOf(language, gathering, now)}</p>
              <p className={look.quiet}>{areaNames(gathering, areas, texts.allAreas)}</p>
              <div className={styles.badges}>
                {phase === 'draft' && (
                  <Badge appearance="outline" color="important" size="large" className={styles.badge}>
                    {texts.coming.notSent}
                  </Badge>
                )}
                {phase === 'running' && (
                  <Badge appearance="outline" color="brand" size="large" className={styles.badge}>
                    {texts.coming.running}
                  </Badge>
                )}
                {phase === 'awaiting-list' && (
                  <Badge appearance="outline" color="important" size="large" className={styles.badge}>
                    {texts.coming.awaitingList}
                  </Badge>
                )}
                {gathering.stage === 'invited' && (phase === 'open' || phase === 'deadline-passed') && (
                  <span className={look.quiet}>
                    {texts.coming[phase === 'open' ? 'answerBy' : 'deadlinePassed'](
                      dateText(language, gathering.answerBy, todayAt(now)),
                    )}
                  </span>
                )}
              </div>
            </div>
            {phase === 'draft' ? (
              <p className={look.quiet}>{texts.coming.willBeAsked(counts.invited)}</p>
            ) : (
              <div>
                <AnswerBar counts={counts} mode={gathering.mode} />
                {gathering.seats !== 'unlimited' && gathering.mode !== 'digital' && (
                  <p className={look.quiet}>{texts.coming.places(seatsTaken, gathering.seats)}</p>
                )}
                {fromOutside > 0 && <p className={look.quiet}>{outsideTexts[language].signedUp(fromOutside)}</p>}
              </div>
            )}
            {mayKeep(gathering) && <AttendanceLink gathering={gathering} className={styles.button} />}
            {mayInvite(gathering) && (
              <Button
                appearance="primary"
                icon={<SendRegular />}
                className={styles.button}
                aria-label={texts.coming.inviteTo(gathering.title)}
                onClick={() => onInvite(gathering)}
              >
                {texts.coming.invite}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {shown.length < coming.length && <ShowMore count={coming.length - shown.length} onMore={onShowAll} />}
    </>
  )
}

/** Where focus goes back to when a gathering or its dialog is closed. */
export function gatheringLinkId(gathering: { id: string }): string {
  return `gathering-${gathering.id}`
}
