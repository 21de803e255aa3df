import type { MemberMark } from '@map/marks'

const CENTRE = { latitude: 31.19, longitude: 121.44 }
const FORCES = ['guard', 'merchant', 'volunteer'] as const
/** Half the width of the ground in degrees: 12,000 people on about 12 km, so that a screen at zoom 13 holds most of them. */
const HALF = 0.06
const STEP = 0.0001

/** The same people, and the same steps, for whoever draws them. */
export class Crowd {
  private state = 7
  people: MemberMark[]

  constructor(count: number) {
    this.people = Array.from({ length: count }, (_, i) => ({
      id: String(i), at: this.somewhere(), force: FORCES[i % 3] ?? 'guard', state: i % 20 ? 'free' : 'at_scene', stale: i % 9 === 0, strong: false,
    }))
  }

  private dice(): number {
    this.state = (this.state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return this.state / 2 ** 32 - 0.5
  }

  private somewhere() {
    return { latitude: CENTRE.latitude + this.dice() * 2 * HALF, longitude: CENTRE.longitude + this.dice() * 2 * HALF }
  }

  /** Everybody takes a step of some metres. */
  step(): MemberMark[] {
    this.people = this.people.map(one => ({ ...one, at: { latitude: one.at.latitude + this.dice() * STEP, longitude: one.at.longitude + this.dice() * STEP } }))
    return this.people
  }
}

export { CENTRE }
