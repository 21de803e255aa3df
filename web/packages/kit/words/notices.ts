import type { Words } from '../words'

/** What messages say, by the key their notice has; the same for the phone and the console. Numbers and codes only come in by {name}. */
export const notices: Words = {
  'zh-CN': {
    dispatch: { offer: '有一起求助在等你答复', nobody: '没有队员可派，已转民警' },
    break_glass: { opened: '有人紧急查看了一名队员的隐藏资料，请核查是否应当', looked: '因紧急情况，指挥室查看了您的手机号和住处一带，所长和审计员会核查', missed: '有一次紧急查看超过一天没有核查' },
    approvals: { asked: '有一件事等您复核', approved: '您提出的事已同意，请在时限内办理', refused: '您提出的事没有同意' },
    alerts: { to_approve: '有一份协查等你批准', to_read: '有一份协查要看' },
    roll_calls: { called: '点名：请应答', missing: '点名结束，{missing} 个点位未应' },
    rosters: {
      shifts_given: '你的班次有变动', ask_cover: '有同事请你代班', ask_swap: '有同事想和你换班', ask_replace: '有人没到岗，请你顶班', ask_answered: '你的换班、代班有了答复',
      to_settle: '有换班等你定', open_shift: '有一个班次空出来了，你可以认领', expected: '你的班次已经开始，点位上没有看到你',
    },
    members: { running_out: '你的技能或保险还有 {days} 天到期', skills_expired: '你有技能已到期', insurance_expired: '你的保险已到期，暂不派你出动' },
    applications: { sent: '有新的加入申请', moved: '你的申请有了进展', overdue: '有申请逾期未办', appeal: '有申诉等你决定', decided: '你的申诉有了结果' },
    advisories: { told: '有一条新的安全提示' },
    self_checks: { asked: '派出所请你自查一处场所', reminded: '有一项自查快到期', overdue: '有一项自查已逾期', hazard: '有一处隐患请你整改', hazard_due: '有一处隐患快到整改期限', hazard_overdue: '有一处隐患逾期没整改', returned: '你整改的隐患被退回，请看意见', submitted: '有场所交来自查，{hazards} 处隐患', not_done: '有场所没有按期自查', to_recheck: '有隐患整改好了，等复查' },
    tasks: { asked: '有一份新的任务单', reminded: '有一份任务单等你答复', returned: '你交的任务单被退回，请看说明', closed: '你参加的任务单已结束，{done} 人完成', commented: '指挥室在任务单里留言了', crew_left: '你不再参加这份小队任务单' },
  },
  en: {
    dispatch: { offer: 'Somebody needs help and waits for your answer', nobody: 'No member is left to send; the police were asked' },
    break_glass: { opened: 'Somebody broke the glass over a member’s hidden data: please review it', looked: 'In an emergency the command room saw your telephone number and where about you live; the chief and the auditor review it', missed: 'A break-glass has not been reviewed for more than a day' },
    approvals: { asked: 'Something waits for a second person', approved: 'What you asked was agreed to; do it in time', refused: 'What you asked was refused' },
    alerts: { to_approve: 'A watch alert waits for your approval', to_read: 'A watch alert is to be read' },
    roll_calls: { called: 'Roll-call: please answer', missing: 'The roll-call is over; {missing} did not answer' },
    rosters: {
      shifts_given: 'Your shifts have changed', ask_cover: 'A colleague asks you to take a shift', ask_swap: 'A colleague would like to swap a shift with you', ask_replace: 'Somebody did not come: can you take the shift?', ask_answered: 'Your question about a shift was answered',
      to_settle: 'A swap waits for you to settle it', open_shift: 'A shift is open, and you may claim it', expected: 'Your shift has begun, and nobody sees you at your post',
    },
    members: { running_out: 'A skill or your insurance runs out in {days} days', skills_expired: 'A skill of yours has run out', insurance_expired: 'Your insurance has run out; you are not sent until there is a new one' },
    applications: { sent: 'Somebody new wants to join', moved: 'Your application has moved on', overdue: 'A step of an application is overdue', appeal: 'An appeal waits for your decision', decided: 'Your appeal was decided' },
    advisories: { told: 'There is a new safety tip' },
    self_checks: { asked: 'The station asks you to look at a venue', reminded: 'A self-check is soon due', overdue: 'A self-check is overdue', hazard: 'Something is to be mended by you', hazard_due: 'A hazard is soon to be mended', hazard_overdue: 'A hazard should have been mended', returned: 'What you mended came back with a remark', submitted: 'A self-check was handed in with {hazards} hazards', not_done: 'A venue has not looked at itself in time', to_recheck: 'A hazard was mended; look at it again' },
    tasks: { asked: 'There is a new task order', reminded: 'A task order waits for your answer', returned: 'A task order came back to you with a remark', closed: 'A task order you took part in is over; {done} did it', commented: 'The command room wrote about a task order', crew_left: 'You are no longer in the crew of a task order' },
  },
}
