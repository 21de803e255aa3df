import type { Words } from '@kit'

export const words: Words = {
  'zh-CN': {
    title: '安全提示', one: '安全提示', none: '还没有安全提示', none_text: '附近发生了什么、怎么防，会写在这里。', gone: '这条提示已经撤下。', unread: '没看过', read: '看过', aloud: '读给我听', hush: '停下', no_voice: '这台手机没有自带的语音，读不出来。', picture_of: '“{title}”的图片',
  },
  en: {
    title: 'Safety tips', one: 'Safety tip', none: 'No safety tips yet', none_text: 'What happened nearby, and what you can do, is written here.', gone: 'This tip was taken down.', unread: 'new', read: 'read', aloud: 'Read it to me', hush: 'Stop', no_voice: 'This phone has no voice of its own to read with.', picture_of: 'Picture of “{title}”',
  },
}
