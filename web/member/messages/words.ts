import type { Words } from '@kit/words'

export const words: Words = {
  'zh-CN': {
    title: '消息', unseen: '{n} 条未读', none: '还没有消息。有事找你，会出现在这里。', unread: '未读', seeAll: '全部标为已读', more: '更早的消息', times: '共 {n} 次', settled: '已了结',
    urgency: { routine: '', soon: '请答复', now: '请马上看', emergency: '紧急' },
    quiet: '免打扰', quietLead: '这段时间里，手机通知、短信和电话都等到结束后再来。紧急求助不受限制；你在岗时也照常提醒。', isQuiet: '这段时间', never: '不需要', from: '从', until: '到', save: '保存', saved: '已保存',
    ways: '其他联系方式', turnOn: '打开', turnOff: '关闭', waysLead: '应用没打开时，也可以从这里找到你。内容只说有几件事，不说是什么事。留空就是不用。', noWays: '派出所还没有接入手机通知、邮件或企业微信。', push: { on: '应用关着时，这部手机也会响。', off: '打开后，应用关着时这部手机也会响。', denied: '手机不允许本应用发通知，请到系统设置里打开。', impossible: '这个浏览器不能在应用关着时发通知。', unreachable: '浏览器的推送服务连不上（国内的安卓浏览器常常如此）。有急事仍会发短信、打电话。' }, channel: { push: '手机通知', email: '电子邮箱', wecom_app: '企业微信账号' },
  },
  en: {
    title: 'Messages', unseen: '{n} unread', none: 'No messages yet. Whenever somebody needs you, it is here.', unread: 'unread', seeAll: 'Mark all as read', more: 'Earlier messages', times: '{n} times', settled: 'done with',
    urgency: { routine: '', soon: 'please answer', now: 'please look now', emergency: 'urgent' },
    quiet: 'Quiet hours', quietLead: 'Notifications, text messages and calls wait until these hours are over. Calls for help do not wait, and nothing waits while you are on duty.', isQuiet: 'These hours', never: 'None', from: 'From', until: 'Until', save: 'Save', saved: 'Saved',
    ways: 'Other ways to reach you', turnOn: 'Turn on', turnOff: 'Turn off', waysLead: 'Where you can be found while the app is closed. It says how many things wait, never what they are. Leave it empty to have none.', noWays: 'The station has no notifications, e-mail or WeCom yet.', push: { on: 'This phone rings while the app is closed, too.', off: 'Turned on, this phone rings while the app is closed, too.', denied: 'The phone does not let this app notify you: its settings can.', impossible: 'This browser cannot notify you while the app is closed.', unreachable: 'The browser’s push service cannot be reached, as is common in China. Text messages and calls still come when it is urgent.' }, channel: { push: 'Notifications', email: 'E-mail', wecom_app: 'WeCom account' },
  },
}
