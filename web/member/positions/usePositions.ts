/** Watches where the phone is while on duty, and only then; sends the newest fix over the live socket. */
import { computed, readonly, ref, shallowRef, watch, type Ref } from 'vue'
import { useClock } from '@kit/clock'
import { useWire } from '../shell/useWire'
import { waitMs, type Fix } from './pace'
import { stateOf, troubleOf, type Trouble } from './rules'

/** A phone that lies still calls nobody back: ask it again, so that its fix does not grow old. */
const ASK_AGAIN_MS = 30_000
const FRESH_MS = 60_000
const ASKING: PositionOptions = { enableHighAccuracy: true, maximumAge: 4_000, timeout: 25_000 }

const { ask, send } = useWire()
const newest = shallowRef<Fix | null>(null)
const sent = shallowRef<Fix | null>(null)
const unsent = ref(false)
const trouble = ref<Trouble | null>(null)
const watching = ref(false)
let watcher: number | null = null
let again: ReturnType<typeof setInterval> | undefined
let later: ReturnType<typeof setTimeout> | undefined

const fixOf = ({ coords, timestamp }: GeolocationPosition): Fix => ({
  latitude: coords.latitude, longitude: coords.longitude, accuracy_m: Number.isFinite(coords.accuracy) ? coords.accuracy : null, seen: timestamp,
})

async function hand(fix: Fix): Promise<void> {
  const body = { latitude: fix.latitude, longitude: fix.longitude, datum: 'wgs84' as const, seen: new Date(fix.seen).toISOString(), accuracy_m: fix.accuracy_m }
  sent.value = fix
  try {
    if (!send({ t: 'position', ...body })) await ask('POST', '/api/positions', { body })
    unsent.value = false
  } catch {
    unsent.value = true // the next fix tries again; old ones are worth nothing
  }
}

function consider(): void {
  clearTimeout(later)
  if (!watching.value || newest.value === null) return
  const wait = waitMs(sent.value, newest.value)
  if (wait === 0) void hand(newest.value)
  else if (wait !== null) later = setTimeout(() => newest.value && watching.value && void hand(newest.value), wait)
}

function found(position: GeolocationPosition): void {
  trouble.value = null
  newest.value = fixOf(position)
  consider()
}

function notFound(error: GeolocationPositionError): void {
  trouble.value = troubleOf(error.code) ?? trouble.value
}

function start(): void {
  stop()
  watching.value = true
  trouble.value = !window.isSecureContext ? 'insecure' : 'geolocation' in navigator ? null : 'missing'
  if (trouble.value) return
  watcher = navigator.geolocation.watchPosition(found, notFound, ASKING)
  again = setInterval(() => navigator.geolocation.getCurrentPosition(found, notFound, ASKING), ASK_AGAIN_MS)
}

/** Nothing is watched, kept or sent from here on. */
function stop(): void {
  watching.value = false
  if (watcher !== null) navigator.geolocation.clearWatch(watcher)
  clearInterval(again)
  clearTimeout(later)
  watcher = null
  newest.value = sent.value = null
  unsent.value = false
}

export function watchWhile(onDuty: Ref<boolean>): void {
  watch(onDuty, on => (on ? start() : stop()), { immediate: true })
}

/** Once, for asking for help; needs no duty. Null when the phone does not say. */
export function whereAmI(patienceMs = 10_000): Promise<Fix | null> {
  if (newest.value && Date.now() - newest.value.seen < FRESH_MS) return Promise.resolve(newest.value)
  if (!window.isSecureContext || !('geolocation' in navigator)) return Promise.resolve(null)
  return new Promise(resolve => {
    navigator.geolocation.getCurrentPosition(position => resolve(fixOf(position)), () => resolve(null), { ...ASKING, timeout: patienceMs })
  })
}

export function usePositions() {
  const now = useClock()
  return {
    state: computed(() => stateOf(watching.value, trouble.value, newest.value, now.value)),
    newest: readonly(newest),
    sent: readonly(sent),
    unsent: readonly(unsent),
    retry: start,
  }
}
