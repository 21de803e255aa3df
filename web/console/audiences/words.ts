import type { Words } from '@kit'

export const words: Words = {
  'zh-CN': {
    title: '发给谁', forces: '队伍类别', teams: '队伍', houses: '平安屋', areas: '居委会、网格', skills: '技能', on_duty: '只发给此刻在岗的人', any: '不限', everybody: '不选任何条件，就是全体队员。几项都选时，要同时符合；同一项里选几个，符合一个即可。',
    draw: '在地图上画范围', drawing: '在地图上逐点点出范围，至少 3 个角。', corners: '{n} 个角', undo: '退一个角', clear: '清除范围', map: '画范围的地图',
    meant: '共 {n} 人', force_n: '{force} {n}', first: '包括', and_more: '等', nobody: '没有符合条件的队员', unplaced: '另有 {n} 人没有填住处一带，不知道是否在范围内，不发给他们。', counting: '正在计算…', by_home: '按本人填写的住处一带或所站的点位判断，不看手机位置。', more_n: '已选 {n}',
  },
  en: {
    title: 'To whom', forces: 'Force', teams: 'Teams', houses: 'Houses', areas: 'Committees and grids', skills: 'Skills', on_duty: 'only those on duty at this moment', any: 'any', everybody: 'Nothing chosen means every member. Of several kinds all must hold; of one kind any is enough.',
    draw: 'Draw ground on the map', drawing: 'Click corner after corner on the map, three at least.', corners: '{n} corners', undo: 'One corner back', clear: 'Clear the ground', map: 'Map to draw on',
    meant: '{n} people', force_n: '{force} {n}', first: 'Among them', and_more: 'and others', nobody: 'Nobody is meant by this', unplaced: '{n} more have not said where they live; it is not known whether they are within, and they are not asked.', counting: 'Counting…', by_home: 'By the cell somebody gave as his home, or the post where he stands; never by his phone.', more_n: '{n} chosen',
  },
}
