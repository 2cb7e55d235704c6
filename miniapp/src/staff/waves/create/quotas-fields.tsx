import {
  businessSizeNames,
  businessSizes,
  industries,
  industryNames,
  type Question,
  questionsOf,
} from '@minping/shared/survey'
import { Text, View } from '@tarojs/components'
import { callAsStaff, usePreferences } from '../../../service'
import { useAnswer } from '../../../service/use-answer'
import { useText } from '../../../text'
import { Field, Press, Select } from '../../../ui'
import { withEntry, withoutEntry } from '../../questionnaires/document/change'
import { nextName } from '../../questionnaires/document/names'
import { editorText } from '../../questionnaires/text/editor'
import { useRegionNames } from '../parts/region-names'
import { createText } from '../text/create'
import { wavesText } from '../text/waves'
import type { QuotaForm } from './form'

interface QuotasFieldsProps {
  /** `questionnaireId@version` */
  questionnaire: string
  quotas: readonly QuotaForm[]
  said: (field: string) => string | undefined
  onChange: (quotas: QuotaForm[]) => void
}

const mostQuotas = 20

/** How many responses of a kind are counted at most. */
export function QuotasFields({ questionnaire, quotas, said, onChange }: QuotasFieldsProps) {
  const text = useText(createText)
  const [questionnaireId = '', version = ''] = questionnaire.split('@')
  const { content } = useAnswer(quotas.length > 0 ? questionnaire : undefined, () =>
    callAsStaff('GET /api/questionnaires/{questionnaireId}', {
      path: { questionnaireId },
      query: { version: Number(version) },
    }),
  )
  const questions = content ? questionsOf(content.document).map(({ question }) => question) : []
  return (
    <View className="editor-entries">
      {quotas.map((quota, place) => (
        <QuotaFields
          key={quota.quotaId}
          quota={quota}
          place={place}
          questions={questions}
          said={said}
          onChange={(changed) => onChange(withEntry(quotas, place, changed))}
          onRemove={() => onChange(withoutEntry(quotas, place))}
        />
      ))}
      {quotas.length < mostQuotas && (
        <View>
          <Press look="soft" icon="plus" onPress={() => onChange([...quotas, blankQuota(quotas)])}>
            {text.addQuota}
          </Press>
        </View>
      )}
    </View>
  )
}

interface QuotaFieldsProps {
  quota: QuotaForm
  place: number
  questions: readonly Question[]
  said: (field: string) => string | undefined
  onChange: (quota: QuotaForm) => void
  onRemove: () => void
}

function QuotaFields({ quota, place, questions, said, onChange, onRemove }: QuotaFieldsProps) {
  const { language } = usePreferences()
  const text = useText(createText)
  const waves = useText(wavesText)
  const editor = useText(editorText)
  const { regions } = useRegionNames(language)
  const name = text.quota(place + 1)
  const put = (change: Partial<QuotaForm>) => onChange({ ...quota, ...change })
  const any = { value: '' as const, label: waves.everywhere }
  return (
    <View className="editor-entry">
      <View className="editor-entry__head">
        <Text className="editor-entry__name">{name}</Text>
        <Press look="plain" tone="accent" icon="bin" label={editor.remove(name)} onPress={onRemove} />
      </View>
      <View className="desk-fields">
        <Field
          label={editor.zhOf(text.quotaName)}
          value={quota.zh}
          error={said(`quotas.${place}.zh`)}
          onChange={(zh) => put({ zh })}
        />
        <Field
          label={editor.enOf(text.quotaName)}
          value={quota.en}
          error={said(`quotas.${place}.en`)}
          onChange={(en) => put({ en })}
        />
      </View>
      <Field
        label={text.most}
        hint={text.mostHint}
        kind="number"
        value={quota.most}
        error={said(`quotas.${place}.most`)}
        onChange={(most) => put({ most })}
      />
      <View className="desk-fields">
        <Select
          name={waves.regions}
          options={[any, ...regions.map((region) => ({ value: region.regionCode, label: region.name }))]}
          value={quota.regionCode}
          onChange={(regionCode) => put({ regionCode })}
        />
        <Select
          name={waves.industries}
          options={[any, ...industries.map((value) => ({ value, label: industryNames[value][language] }))]}
          value={quota.industry}
          onChange={(industry) => put({ industry })}
        />
        <Select
          name={waves.sizes}
          options={[any, ...businessSizes.map((value) => ({ value, label: businessSizeNames[value][language] }))]}
          value={quota.size}
          onChange={(size) => put({ size })}
        />
      </View>
      <AnswerFields quota={quota} questions={questions} onChange={onChange} />
    </View>
  )
}

function AnswerFields({ quota, questions, onChange }: Pick<QuotaFieldsProps, 'quota' | 'questions' | 'onChange'>) {
  const { language } = usePreferences()
  const text = useText(createText)
  const chosenFrom = questions.flatMap((question) =>
    question.type === 'single' || question.type === 'multiple' ? [question] : [],
  )
  const named = chosenFrom.find(({ questionId }) => questionId === quota.question)
  if (chosenFrom.length === 0) return null
  return (
    <View className="desk-fields">
      <Select
        name={text.question}
        options={[
          { value: '', label: text.noQuestion },
          ...chosenFrom.map(({ questionId, title }) => ({ value: questionId, label: title[language] })),
        ]}
        value={quota.question}
        onChange={(questionId) => {
          const question = chosenFrom.find((one) => one.questionId === questionId)
          onChange({ ...quota, question: questionId, option: question?.options[0]?.option ?? '' })
        }}
      />
      {named && (
        <Select
          name={text.option}
          options={named.options.map(({ option, name }) => ({ value: option, label: name[language] }))}
          value={quota.option}
          onChange={(option) => onChange({ ...quota, option })}
        />
      )}
    </View>
  )
}

function blankQuota(quotas: readonly QuotaForm[]): QuotaForm {
  const quotaId = nextName(
    'quota',
    quotas.map((quota) => quota.quotaId),
  )
  return { quotaId, zh: '', en: '', most: '100', regionCode: '', industry: '', size: '', question: '', option: '' }
}
