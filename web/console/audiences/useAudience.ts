import { computed, onMounted, reactive, shallowRef, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { useSpeech } from '@kit'
import type { Area, AudiencePreview, Point } from '@wire'
import { useAreas } from '../positions/useAreas'
import { useAsk, useLive, wire } from '../shell'
import { nobodyChosen, wishOf } from './wish'

const PAUSE_MS = 300

/** What there is to choose from, what is chosen, and who is meant by it. */
export function useAudience() {
  const { boards } = useLive()
  const { tm } = useI18n()
  const { term } = useSpeech()
  const { areas } = useAreas()
  const teams = useAsk(() => wire.teams.list({ size: 200 }))
  const chosen = reactive(nobodyChosen())
  const corners = shallowRef<readonly Point[]>([])
  const wish = computed(() => wishOf(chosen, corners.value))
  const preview = useAsk<AudiencePreview>(() => wire.audiences.preview(wish.value))
  let later: ReturnType<typeof setTimeout> | undefined

  onMounted(teams.ask)
  watch(() => JSON.stringify(wish.value), () => { clearTimeout(later); later = setTimeout(preview.ask, PAUSE_MS) })
  onMounted(preview.ask)

  return {
    chosen, corners, wish, preview,
    grounds: computed<readonly Area[]>(() => areas.value.filter(({ id }) => chosen.areas.includes(id))),
    choices: computed(() => ({
      teams: (teams.answer.value?.rows ?? []).map(({ id, name }) => ({ id, name })),
      houses: Object.values(boards.value.houses).map(({ id, name }) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name, 'zh-CN')),
      areas: areas.value.filter(({ rank, ring }) => rank !== 'station' && ring.length > 2).map(({ id, name }) => ({ id, name })),
      skills: Object.keys(tm('terms.skill') as object).map(id => ({ id, name: term('skill', id) })),
    })),
  }
}
