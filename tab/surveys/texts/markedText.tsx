import { Button, makeStyles, mergeClasses, Switch, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { FLAG_KINDS, type FlagKind } from '../../../bot/domain/surveys/flags'
import { MASKS } from '../../../bot/domain/surveys/masks'
import { reviewTexts } from '../../../bot/texts/tab/surveys/review'
import { useLook } from '../../look'
import { Choice } from '../../parts/choice'
import { useFormLook } from '../../planForm/formLook'
import { useWords } from '../../words'
import { isSamePart, maskedText, piecesOf, wordsBeside, type Cover, type Flagged } from './masking'

const useStyles = makeStyles({
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    // Room for a finger between two lines.
    lineHeight: '36px',
    whiteSpace: 'pre-wrap',
  },
  part: {
    font: 'inherit',
    lineHeight: '28px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorPaletteYellowBackground1,
    border: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    margin: 0,
    cursor: 'pointer',
    ':focus-visible': { outline: `3px solid ${tokens.colorStrokeFocus2}` },
  },
  weak: {
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  word: {
    border: `1px dotted ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  covered: { backgroundColor: tokens.colorNeutralForeground1, color: tokens.colorNeutralBackground1 },
  kind: { fontSize: tokens.fontSizeBase200, fontStyle: 'italic' },
})

/** The text, with what can be covered as buttons in it: told by a frame and by words, and not by colour alone. */
export function MarkedText({
  text,
  flags,
  covered,
  onCovered,
  onCoverAll,
}: {
  text: string
  flags: readonly Flagged[]
  covered: readonly Cover[]
  onCovered: (covered: readonly Cover[]) => void
  onCoverAll: () => void
}) {
  const styles = useStyles()
  const look = useLook()
  const form = useFormLook()
  const { language } = useWords()
  const words = reviewTexts[language]
  const [isByWord, setByWord] = useState(false)
  const [kind, setKind] = useState<FlagKind>('name')
  const extra = covered.filter((cover) => flags.every((flag) => !isSamePart(flag, cover)))
  const parts: Flagged[] = [...flags, ...extra.map((cover) => ({ ...cover, weak: true }))]
  const choices = isByWord ? [...parts, ...wordsBeside(text, parts, kind)] : parts
  const isCovered = (part: Cover) => covered.some((each) => isSamePart(each, part))
  const press = (part: Flagged) =>
    onCovered(
      isCovered(part)
        ? covered.filter((each) => !isSamePart(each, part))
        : [...covered, { from: part.from, to: part.to, kind: part.kind }],
    )
  return (
    <>
      <p className={styles.text}>
        {piecesOf(text, choices).map(({ text: piece, cover }, index) =>
          cover ? <span key={index}>{partOf(piece, cover)}</span> : <span key={index}>{piece}</span>,
        )}
      </p>
      <p className={look.quiet}>{flags.length > 0 ? words.flagged(flags.length) : words.nothingFlagged}</p>
      <div className={form.actions}>
        {flags.length > 0 && (
          <Button size="large" onClick={onCoverAll}>
            {words.maskAll}
          </Button>
        )}
        {covered.length > 0 && (
          <Button size="large" onClick={() => onCovered([])}>
            {words.unmaskAll}
          </Button>
        )}
        <Switch label={words.words} checked={isByWord} onChange={(_, data) => setByWord(data.checked)} />
        {isByWord && (
          <Choice
            label={words.coverWith}
            value={kind}
            onChoose={(value) => setKind(FLAG_KINDS.find((each) => each === value) ?? 'name')}
            options={FLAG_KINDS.map((each) => ({ value: each, text: MASKS[language][each] }))}
          />
        )}
      </div>
      {isByWord && <p className={look.quiet}>{words.wordsHelp}</p>}
      {covered.length > 0 && (
        <div>
          <p className={look.quiet}>{words.result}</p>
          <p className={look.plain} style={{ whiteSpace: 'pre-wrap' }}>
            {maskedText(text, covered, language)}
          </p>
        </div>
      )}
    </>
  )

  function partOf(piece: string, cover: Flagged) {
    const isFlag = flags.some((flag) => isSamePart(flag, cover))
    const isOn = isCovered(cover)
    const name = cover.weak && isFlag ? `${words.flag[cover.kind]}, ${words.weak}` : words.flag[cover.kind]
    return (
      <button
        type="button"
        className={mergeClasses(styles.part, cover.weak && styles.weak, !isFlag && styles.word, isOn && styles.covered)}
        aria-label={isOn ? words.unmask(piece, name) : words.mask(piece, name)}
        onClick={() => press(cover)}
      >
        {isOn ? MASKS[language][cover.kind] : piece}
        {isFlag && !isOn && (
          <span className={styles.kind}>
            {' '}
            {words.flag[cover.kind]}
            {cover.weak && '?'}
          </span>
        )}
      </button>
    )
  }
}
