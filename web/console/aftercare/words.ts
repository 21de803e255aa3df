import type { Words } from '@kit'

export const words: Words = {
  'zh-CN': {
    title: '关怀', about: '到过现场后说自己“不太好”的队员。只有所长看得到，文字 30 天后删除。', none: '没有人需要您去谈谈', none_hint: '队员到过现场后会被问一次是否还好。', head: { name: '姓名', said: '他说', when: '时间' }, no_words: '（没有写）',
    incident: '看警情', spoken: '已谈过', spoken_title: '已和{name}谈过？', spoken_will: '这条记录会从列表里消失，{name}的手机上会显示“所长已联系”。', done: '已记录',
  },
  en: {
    title: 'Aftercare', about: 'Members who said after a scene that they are not well. Only the chief sees this; their words are deleted after 30 days.', none: 'Nobody is waiting for a word with you', none_hint: 'Members are asked once after each scene whether they are all right.', head: { name: 'Name', said: 'Said', when: 'When' }, no_words: '(no words)',
    incident: 'See the incident', spoken: 'Spoken with', spoken_title: 'You have spoken with {name}?', spoken_will: 'The note leaves this list, and {name}’s phone says that you have been in touch.', done: 'Noted',
  },
}
