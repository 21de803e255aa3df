import type { Words } from '@kit'

/** `rule`: what stands under every alert; nobody can write it otherwise. */
export const words: Words = {
  'zh-CN': {
    title: '协查', link: '协查：{kind}', new: '请看一下', again: '已签收，可再看', kind: { person: '留意一个人', vehicle: '留意一辆车', thing: '留意一件东西' },
    rule: '只观察、只报告：不跟踪、不拦截、不拍照、不转发；有危险打 110。', until: '到 {time}，之后自动消失', shown_to: '给 {name} 看',
    acknowledge: '我看过了', acknowledged: '{time} 已签收', seen: '我看见了', seen_title: '在哪里看见的？', place: '地点（不写就是本岗位）', words: '现在在做什么、往哪走', send: '马上报告', sent: '指挥室已收到，请不要靠近。', cancel: '返回', photo: '协查照片', photo_loading: '正在取照片…', photo_gone: '照片已经收回。', photo_marked: '照片上印着您的名字和时间，里面还有看不见的记号；截图、转发能查到人。', over: '这份协查已经结束', over_text: '内容已清除。', loading: '正在取…', retry: '再试一次', offline: '没有网络，看不到内容。',
  },
  en: {
    title: 'Watch alert', link: 'Watch alert: {kind}', new: 'please read', again: 'signed; read again', kind: { person: 'look out for a person', vehicle: 'look out for a vehicle', thing: 'look out for a thing' },
    rule: 'Observe and report only: do not follow, stop, photograph or forward; in danger call 110.', until: 'until {time}; then it vanishes', shown_to: 'shown to {name}',
    acknowledge: 'I have read it', acknowledged: 'signed at {time}', seen: 'I see it', seen_title: 'Where do you see it?', place: 'Place (empty: at this post)', words: 'What happens, which way', send: 'Report now', sent: 'The command room knows; keep away, please.', cancel: 'Back', photo: 'Photo of the watch alert', photo_loading: 'Loading the photo…', photo_gone: 'The photo was taken back.', photo_marked: 'Your name and the time stand in the photo, and a mark nobody sees; a copy that is passed on leads back to you.', over: 'This watch alert is over', over_text: 'What it said is gone.', loading: 'Loading…', retry: 'Try again', offline: 'No network: it cannot be shown.',
  },
}
