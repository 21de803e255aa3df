/** Who said something, in words the screen has. Pure. */
export interface Said { part: 'room' | 'house' | 'responder'; name: string; mine: boolean }

/** The key of the words for whoever has no name here, or his name. */
export const speakerOf = ({ part, name, mine }: Said): { key: string } | { name: string } =>
  mine ? { key: 'voice.me' } : part === 'room' ? { key: 'voice.room' } : name ? { name } : { key: 'voice.nobody' }
