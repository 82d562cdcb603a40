import { Switch } from '@fluentui/react-components'
import { resultsTexts } from '../../bot/texts/tab/results/results'
import { useLook } from '../look'
import { useWords } from '../words'

/** Tables instead of pictures, on the whole page. */
export function TableSwitch({ checked, onChange }: { checked: boolean; onChange: (checked: boolean) => void }) {
  const look = useLook()
  const { language } = useWords()
  return (
    <Switch
      label={resultsTexts[language].asTable}
      checked={checked}
      className={look.touch}
      onChange={(_, data) => onChange(data.checked)}
    />
  )
}
