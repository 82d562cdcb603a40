import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark'
import { MoreVerticalRegular } from '@fluentui/react-icons/svg/more-vertical'
import { memo } from 'react'
import type { MarkSource, Presence } from '../../bot/domain/attendance/attendance'
import type { MemberId } from '../../bot/domain/member'
import type { SentRefusal } from '../../bot/http/contract/list'
import { attendanceTexts } from '../../bot/texts/tab/topics/attendance'
import { attendanceSavingTexts } from '../../bot/texts/tab/topics/attendanceSaving'
import { useWords } from '../words'
import { durationText } from './presentPart'

export type Way = 'on-site' | 'online'

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'stretch',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTopStyle: 'none' },
  },
  plain: {
    font: 'inherit',
    color: 'inherit',
    backgroundColor: 'transparent',
    border: 'none',
    textAlign: 'start',
    cursor: 'pointer',
    touchAction: 'manipulation',
    borderRadius: tokens.borderRadiusMedium,
    // What has focus is not left under the head that stays, nor under the message at the bottom.
    scrollMarginTop: '200px',
    scrollMarginBottom: '80px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  person: {
    flexGrow: 1,
    flexBasis: '0',
    minWidth: '0',
    minHeight: '64px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
  },
  tickable: { '@media (hover: hover)': { ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } } },
  box: {
    flexShrink: 0,
    boxSizing: 'border-box',
    width: '32px',
    height: '32px',
    borderRadius: '16px',
    border: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    fontSize: '20px',
  },
  boxTicked: {
    backgroundColor: tokens.colorBrandBackground,
    border: `2px solid ${tokens.colorBrandBackground}`,
    color: tokens.colorNeutralForegroundOnBrand,
    '@media (forced-colors: active)': { border: '2px solid CanvasText' },
  },
  text: { minWidth: '0', display: 'flex', flexDirection: 'column' },
  name: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  state: { fontWeight: tokens.fontWeightSemibold },
  wrong: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  more: {
    flexShrink: 0,
    width: '48px',
    minHeight: '48px',
    fontSize: '24px',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
  },
  ways: { display: 'flex', flexBasis: '100%', paddingBottom: tokens.spacingVerticalM, columnGap: '1px' },
  way: {
    flexGrow: 1,
    flexBasis: '0',
    minHeight: '48px',
    textAlign: 'center',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  wayTicked: {
    backgroundColor: tokens.colorBrandBackground,
    border: `1px solid ${tokens.colorBrandBackground}`,
    color: tokens.colorNeutralForegroundOnBrand,
    '@media (forced-colors: active)': { outline: '3px solid CanvasText', outlineOffset: '-3px' },
  },
})

export type PersonRowProps = {
  id: MemberId
  name: string
  workplace: string | null
  presence: Presence | null
  minutes: number | null
  source: MarkSource | null
  isWaiting: boolean
  refusal: SentRefusal | null
  /** The one way to be there, or both. */
  ways: Way | 'both'
  /** A completed list is put right in the sheet: one slip of the thumb must send nothing. */
  isCompleted: boolean
  onTick: (id: MemberId, name: string, way: Way, isTicked: boolean) => void
  onMore: (id: MemberId) => void
}

/** One name, big enough for a thumb. */
export const PersonRow = memo(function PersonRow(props: PersonRowProps) {
  const { id, name, presence, ways, isCompleted, onTick, onMore } = props
  const styles = useStyles()
  const words = attendanceTexts[useWords().language]
  const isTicked = presence === 'on-site' || presence === 'online'
  const isOneTap = ways !== 'both' && !isCompleted
  return (
    <li className={styles.row}>
      {isOneTap ? (
        <button
          type="button"
          className={mergeClasses(styles.plain, styles.person, styles.tickable)}
          aria-pressed={isTicked}
          onClick={() => onTick(id, name, ways, isTicked)}
        >
          <span className={mergeClasses(styles.box, isTicked && styles.boxTicked)} aria-hidden="true">
            {isTicked && <CheckmarkRegular />}
          </span>
          <About {...props} />
        </button>
      ) : (
        <div className={styles.person}>
          <About {...props} />
        </div>
      )}
      <button
        type="button"
        id={moreButtonId(id)}
        className={mergeClasses(styles.plain, styles.more)}
        aria-label={words.more(name)}
        aria-haspopup="dialog"
        onClick={() => onMore(id)}
      >
        <MoreVerticalRegular aria-hidden="true" />
      </button>
      {ways === 'both' && !isCompleted && (
        <div className={styles.ways}>
          {(['on-site', 'online'] as const).map((way) => (
            <button
              key={way}
              type="button"
              className={mergeClasses(styles.plain, styles.way, presence === way && styles.wayTicked)}
              aria-pressed={presence === way}
              aria-label={words.tickName(name, words.tick[way])}
              onClick={() => onTick(id, name, way, presence === way)}
            >
              {words.tick[way]}
            </button>
          ))}
        </div>
      )}
    </li>
  )
})

function About({ name, workplace, presence, minutes, source, isWaiting, refusal, isCompleted }: PersonRowProps) {
  const styles = useStyles()
  const { language } = useWords()
  const words = attendanceTexts[language]
  const saving = attendanceSavingTexts[language]
  const isSaid = presence !== null && (presence !== 'absent' || isCompleted)
  const state = isSaid
    ? [
        words.presence[presence],
        ...(minutes === null ? [] : [words.part(durationText(language, minutes))]),
        ...(source === null || source === 'list-keeper' ? [] : [words.source[source]]),
      ].join(' · ')
    : ''
  return (
    <span className={styles.text}>
      <span className={styles.name}>{name}</span>
      {workplace !== null && <span className={styles.quiet}>{workplace}</span>}
      {state !== '' && <span className={styles.state}>{state}</span>}
      {isWaiting && <span className={styles.quiet}>{saving.waitsHere}</span>}
      {refusal !== null && <span className={styles.wrong}>{saving.refusal[refusal]}</span>}
    </span>
  )
}

export function moreButtonId(id: MemberId): string {
  return `more-${id}`
}
