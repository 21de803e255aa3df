import './page.css'
import { Crowd } from './crowd'
import { PAINTERS } from './painters'

declare global {
  interface Window { bench: (painter: string, count: number) => Promise<void>; drawnFrames: number; updates: number }
}

const TURN_PX = 3

/** Everybody moves each second, and the map is panned in a circle at every animation frame, until the page is closed. */
window.bench = async (painter, count) => {
  const container = document.getElementById('map')
  const make = PAINTERS[painter]
  if (!container || !make) throw new Error(painter)
  const crowd = new Crowd(count)
  const { show, pan, drawn } = await make(container)
  show(crowd.people)
  window.drawnFrames = window.updates = 0
  drawn(() => { window.drawnFrames += 1 })
  setInterval(() => { show(crowd.step()); window.updates += 1 }, 1000)
  let turn = 0
  const roll = () => {
    turn += 0.02
    pan(Math.cos(turn) * TURN_PX, Math.sin(turn) * TURN_PX)
    requestAnimationFrame(roll)
  }
  requestAnimationFrame(roll)
}
