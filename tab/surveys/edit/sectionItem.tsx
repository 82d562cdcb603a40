import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons/svg/add'
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down'
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up'
import { DeleteRegular } from '@fluentui/react-icons/svg/delete'
import type { ReactNode } from 'react'
import type { Section } from '../../../bot/domain/surveys/question'
import { surveyProblemText } from '../../../bot/texts/surveys/problems'
import { questionFormTexts } from '../../../bot/texts/tab/surveys/questionForm'
import { useLook } from '../../look'
import { useFormLook } from '../../planForm/formLook'
import { useWords } from '../../words'
import { blankWords } from './blank'
import { changeSection, type Step } from './content'
import type { EditPart } from './editPart'
import { WordedField } from './wordedField'

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', flexWrap: 'wrap' },
  buttons: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
  button: { minWidth: '44px', minHeight: '44px' },
  left: { alignSelf: 'start' },
})

/** One page of the survey: its heading, and the questions on it. */
export function SectionItem({
  section,
  page,
  pages,
  part,
  onMove,
  onRemove,
  onAdd,
  children,
}: {
  section: Section
  page: number
  pages: number
  part: EditPart
  onMove: (step: Step) => void
  onRemove: () => void
  onAdd: () => void
  children: ReactNode
}) {
  const styles = useStyles()
  const look = useLook()
  const form = useFormLook()
  const { language } = useWords()
  const words = questionFormTexts[language]
  const own = part.found.at({ page, number: null, part: null })
  const set = (more: Partial<Section>) => part.change(changeSection(part.content, section.id, more))
  const place = { page, number: null }
  return (
    <li className={styles.page} data-section={section.id}>
      <div className={styles.head}>
        <h3 className={look.small} tabIndex={-1} data-at={`${page}.-.-.-`}>
          {words.page(page)}
        </h3>
        <div className={styles.buttons}>
          <Button
            appearance="subtle"
            icon={<ArrowUpRegular />}
            className={styles.button}
            aria-label={words.pageUp(page)}
            data-move={`${section.id} -1`}
            disabledFocusable={page === 1}
            onClick={() => onMove(-1)}
          />
          <Button
            appearance="subtle"
            icon={<ArrowDownRegular />}
            className={styles.button}
            aria-label={words.pageDown(page)}
            data-move={`${section.id} 1`}
            disabledFocusable={page === pages}
            onClick={() => onMove(1)}
          />
          <Button
            appearance="subtle"
            icon={<DeleteRegular />}
            className={styles.button}
            aria-label={words.removePage(page)}
            onClick={onRemove}
          />
        </div>
      </div>
      {own.map((problem) => (
        <p key={problem.problem} className={form.problem}>
          {surveyProblemText(language, { ...problem, where: { ...problem.where, page: null } })}
        </p>
      ))}
      <WordedField
        label={words.pageTitle}
        place={{ ...place, part: 'page-title' }}
        words={section.title}
        onChange={(title) => set({ title })}
        part={part}
      />
      {section.intro ? (
        <>
          <WordedField
            label={words.intro}
            place={{ ...place, part: 'intro' }}
            words={section.intro}
            isLong
            onChange={(intro) => set({ intro })}
            part={part}
          />
          <Button className={styles.left} onClick={() => set({ intro: null })}>
            {words.removeIntro}
          </Button>
        </>
      ) : (
        <Button className={styles.left} appearance="subtle" onClick={() => set({ intro: blankWords() })}>
          {words.addIntro}
        </Button>
      )}
      <ol className={look.list}>{children}</ol>
      <Button className={styles.left} size="large" icon={<AddRegular />} onClick={onAdd}>
        {words.add}
      </Button>
    </li>
  )
}
