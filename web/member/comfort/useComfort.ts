/** Letters, colours and the voice, as this phone's owner wants them; they outlive signing out, for they tell nothing about him. */
import { computed, ref, watchEffect } from 'vue'
import { useI18n } from 'vue-i18n'
import { recall, remember } from '../shell/memory'
import { choicesOf, type Choices } from './choices'
import { localVoice } from './voice'

const KEPT = 'comfort'
const GROUND: Record<Choices['theme'], string> = { light: '#1557b0', dark: '#1f5fc4', contrast: '#000000' }
const choices = ref<Choices>(choicesOf(recall(KEPT)))
const voices = ref<readonly SpeechSynthesisVoice[]>([])

function choose(what: Partial<Choices>): void {
  choices.value = { ...choices.value, ...what }
  remember(KEPT, choices.value)
}

function dress(): void {
  const page = document.documentElement
  page.dataset['size'] = choices.value.size
  page.dataset['theme'] = choices.value.theme
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', GROUND[choices.value.theme])
}

function hearOfVoices(): void {
  if (!('speechSynthesis' in window)) return
  voices.value = speechSynthesis.getVoices()
}

/** Once, before anything is drawn. */
export function wearComfort(): void {
  watchEffect(dress)
  hearOfVoices()
  if ('speechSynthesis' in window) speechSynthesis.addEventListener('voiceschanged', hearOfVoices)
}

export function useComfort() {
  const { locale } = useI18n()
  const voice = computed(() => localVoice(voices.value, locale.value))

  /** Aloud, if that is wished and this phone has a voice of its own. `ended`: it has fallen silent. */
  function speak(words: string, always = false, own = voice.value, ended: (() => void) | null = null): void {
    if (!own || !(choices.value.spoken || always)) return
    const saying = new SpeechSynthesisUtterance(words)
    saying.voice = own
    saying.lang = own.lang
    saying.onend = saying.onerror = ended
    speechSynthesis.cancel()
    speechSynthesis.speak(saying)
  }

  return { choices, choose, voices, speak, hush: () => window.speechSynthesis?.cancel(), canSpeak: computed(() => voice.value !== null) }
}
