import { Button, Field, Input, makeStyles, Spinner, tokens } from '@fluentui/react-components'
import { ImageRegular } from '@fluentui/react-icons/svg/image'
import { useRef, useState } from 'react'
import { newsFormTexts } from '../../bot/texts/tab/news/form'
import type { Commands } from '../commands'
import { Section } from '../parts/section'
import { useFormLook } from '../planForm/formLook'
import { useWords } from '../words'
import { uploadPicture } from './newsCommands'
import type { NewsFormPart } from './newsFormPart'
import { shrinkPicture } from './shrinkPicture'

const useStyles = makeStyles({
  picture: { maxWidth: '240px', maxHeight: '160px', borderRadius: tokens.borderRadiusMedium, display: 'block' },
  file: { display: 'none' },
})

/** One picture, made small in the browser before it is sent, and what it shows in words. */
export function PictureField({ draft, change, problemOf, commands }: NewsFormPart & { commands: Commands }) {
  const styles = useStyles()
  const form = useFormLook()
  const { language } = useWords()
  const words = newsFormTexts[language]
  const input = useRef<HTMLInputElement>(null)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<keyof typeof words.pictureProblem | null>(null)
  const { picture, pictureAlt } = draft

  const take = async (file: File) => {
    setBusy(true)
    setProblem(null)
    try {
      const small = await shrinkPicture(file)
      if (typeof small === 'string') return setProblem(small)
      const answer = await uploadPicture(commands, small.data)
      if (answer.ok) change({ picture: answer.id, pictureAlt: '' })
      else setProblem(answer.refusal)
    } catch {
      setProblem('failed')
    } finally {
      setBusy(false)
    }
  }
  const wrong = problem === null ? problemOf('picture') : words.pictureProblem[problem]
  return (
    <Section title={words.part.picture} lead={words.pictureHelp}>
      {picture !== null && <img className={styles.picture} src={`/bilde/${picture}`} alt={pictureAlt.trim()} />}
      <div className={form.actions} data-problem={wrong !== null}>
        <input
          ref={input}
          className={styles.file}
          type="file"
          accept="image/*"
          tabIndex={-1}
          aria-hidden="true"
          onChange={({ target }) => {
            const file = target.files?.[0]
            target.value = ''
            if (file) void take(file)
          }}
        />
        <Button
          className={form.touch}
          icon={isBusy ? <Spinner size="tiny" /> : <ImageRegular />}
          disabledFocusable={isBusy}
          onClick={() => input.current?.click()}
        >
          {isBusy ? words.preparing : picture === null ? words.choosePicture : words.changePicture}
        </Button>
        {picture !== null && (
          <Button className={form.touch} onClick={() => change({ picture: null, pictureAlt: '' })}>
            {words.removePicture}
          </Button>
        )}
        <div role="alert">{wrong !== null && <p className={form.problem}>{wrong}</p>}</div>
      </div>
      {picture !== null && (
        <Field
          label={words.pictureAlt}
          hint={words.pictureAltHelp}
          required
          validationMessage={problemOf('pictureAlt')}
          data-problem={problemOf('pictureAlt') !== null}
        >
          <Input size="large" value={pictureAlt} onChange={(_, { value }) => change({ pictureAlt: value })} />
        </Field>
      )}
    </Section>
  )
}
