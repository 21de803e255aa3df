import type { Words } from '@kit'

export const words: Words = {
  'zh-CN': {
    inbox: '消息', none: '还没有消息', none_hint: '有事要你处理时会出现在这里。', unseen_only: '只看未读', all: '全部', see_all: '全部标为已读', unseen: '未读', open: '打开',
    deliveries: '送达记录', find: '种类或对方的回答', no_deliveries: '没有符合条件的记录', no_deliveries_hint: '没有人需要用应用以外的方式通知。', no_carriers: '本站没有设置短信、机器人等渠道，消息只在应用里。',
    all_channels: '全部渠道', all_states: '全部状态', retried: '已重新排队', gave_up: '已放弃',
    head: { at: '时间', what: '内容', urgency: '紧急程度', state: '状态', channel: '渠道', tries: '次数', code: '对方的回答', acts: '操作', count: '条数' },
    urgency: { routine: '一般', soon: '请答复', now: '马上', emergency: '紧急' },
    channel: { push: '手机通知', wecom_app: '企业微信', email: '邮件', robot: '群机器人', webhook: '其他系统', sms: '短信', voice: '电话' },
    state: { queued: '排队中', sending: '发送中', sent: '已发', delivered: '已达', seen: '已读', failed: '待重试', dead: '未能送达', dropped: '不必再发', given_up: '已放弃' },
    status: { sent: '未读', delivered: '未读', seen: '已读', settled: '已了结' },
    code: { stale: '已过时', no_address: '没有号码或地址', lost: '反复没有回音', bounced: '没有送到对方手机', no_carrier: '渠道已取消', restored: '由备份恢复，可能已发过', timeout: '对方没有回答', unknown_user: '对方查无此人' },
    verb: { retry: '重发', give_up: '放弃' },
  },
  en: {
    inbox: 'Messages', none: 'No messages yet', none_hint: 'What needs you appears here.', unseen_only: 'unread only', all: 'all', see_all: 'Mark all as read', unseen: 'unread', open: 'Open',
    deliveries: 'Deliveries', find: 'kind, or what the carrier said', no_deliveries: 'Nothing matches', no_deliveries_hint: 'Nobody had to be told outside the app.', no_carriers: 'This station has set up no text messages, robots or other channels: messages are in the app only.',
    all_channels: 'all channels', all_states: 'all states', retried: 'Queued again', gave_up: 'Given up',
    head: { at: 'when', what: 'what', urgency: 'urgency', state: 'state', channel: 'channel', tries: 'tries', code: 'what the carrier said', acts: 'acts', count: 'things' },
    urgency: { routine: 'routine', soon: 'soon', now: 'now', emergency: 'emergency' },
    channel: { push: 'notification', wecom_app: 'WeCom', email: 'e-mail', robot: 'group robot', webhook: 'other system', sms: 'text message', voice: 'call' },
    state: { queued: 'queued', sending: 'being sent', sent: 'sent', delivered: 'delivered', seen: 'seen', failed: 'to be retried', dead: 'not delivered', dropped: 'not needed', given_up: 'given up' },
    status: { sent: 'unread', delivered: 'unread', seen: 'read', settled: 'done with' },
    code: { stale: 'too late', no_address: 'no number or address', lost: 'no word, several times', bounced: 'did not reach the phone', no_carrier: 'channel removed', restored: 'restored: may have been sent already', timeout: 'no answer', unknown_user: 'unknown there' },
    verb: { retry: 'Send again', give_up: 'Give up' },
  },
}
