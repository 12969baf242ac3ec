import {
  agreement,
  headquarters,
  medinsky,
  ministry,
  russia,
  turkey,
  ukraine,
  zelensky,
} from './told-paths.ts'

/** Two records, the most hops between them, and every path there is, worked out by hand from the bundle. */
type Pair = {
  readonly from: string
  readonly to: string
  readonly maxHops: number
  readonly paths: readonly (readonly string[])[]
}

const pair = (from: string, to: string, maxHops: number, paths: readonly (readonly string[])[]): Pair => ({
  from,
  to,
  maxHops,
  paths,
})

export const pairs: readonly Pair[] = [
  pair(medinsky, ukraine, 1, [['SPEAKS_AGAINST> medinsky-bodies-not-collected', ukraine]]),
  pair(medinsky, zelensky, 2, [
    [
      'SPEAKS_AGAINST> medinsky-bodies-not-collected',
      ukraine,
      '<MEMBER_OF zelensky-president-of-ukraine',
      zelensky,
    ],
  ]),
  pair(medinsky, headquarters, 1, [
    [
      '<REBUTS coordination-headquarters-rebuts-medinsky-on-the-bodies',
      '<RESPONDS_TO coordination-headquarters-responds-on-the-list',
      headquarters,
    ],
  ]),
  pair(zelensky, ministry, 1, [['CONFIRMS> zelensky-confirms-the-ministry', ministry]]),
  pair('organisation:kremlin', turkey, 2, [
    [
      'SPEAKS_ABOUT> kremlin-2025-06-09-ukraine-fails-its-obligations',
      agreement,
      '<TAKES_PART_IN turkey-in-the-istanbul-agreement',
      turkey,
    ],
  ]),
  // One article has the officials silent, another one the President confirm: the reports clash, nobody contradicted anybody.
  pair('group:ukrainian-officials', zelensky, 1, []),
  pair('group:ukrainian-officials', zelensky, 2, [
    [
      'SPEAKS_ABOUT> ukrainian-officials-silence-on-the-exchange',
      'event:prisoner-exchange-2025-06',
      '<SPEAKS_ABOUT zelensky-video-address-multiple-stages',
      zelensky,
    ],
    ['PART_OF> ukrainian-officials', ukraine, '<MEMBER_OF zelensky-president-of-ukraine', zelensky],
  ]),
  pair('group:analysts', 'group:ukrainian-public', 2, [
    [
      'SPEAKS_ABOUT> analysts-zelensky-under-pressure',
      zelensky,
      'SPEAKS_TO> zelensky-video-address-multiple-stages',
      'group:ukrainian-public',
    ],
  ]),
  pair('group:returned-russian-soldiers', 'place:belarus', 2, [
    [
      '<SPEAKS_ABOUT russian-ministry-of-defence-treatment-in-belarus',
      '<MENTIONS russian-ministry-of-defence-2025-06-09-first-group-returned',
      ministry,
      'MENTIONS> russian-ministry-of-defence-treatment-in-belarus',
      'place:belarus',
    ],
  ]),
  pair(russia, ukraine, 1, [
    [
      'SPEAKS_AGAINST> russia-accuses-ukraine-of-war-crimes',
      '<SPEAKS_AGAINST ukraine-terms-not-kept',
      'SPEAKS_WITH> both-sides-2025-06-02-release-of-prisoners',
      ukraine,
    ],
  ]),
  pair('group:turkish-officials', 'place:istanbul', 3, [
    [
      'PART_OF> turkish-officials',
      turkey,
      'TAKES_PART_IN> turkey-in-the-istanbul-agreement',
      agreement,
      'HELD_AT> istanbul-agreement-2025-06-02',
      'place:istanbul',
    ],
    [
      'PART_OF> turkish-officials',
      turkey,
      'TAKES_PART_IN> turkey-in-the-istanbul-talks',
      'event:istanbul-talks-2025-06-02',
      'HELD_AT> istanbul-talks-2025-06-02',
      'place:istanbul',
    ],
  ]),
  pair('group:critics-of-the-exchange', 'group:supporters-of-the-agreement', 3, [
    [
      'SPEAKS_ABOUT> critics-reward-for-russian-strategy',
      'event:prisoner-exchange-2025-06',
      'FOLLOWS> prisoner-exchange-2025-06',
      agreement,
      '<SPEAKS_ABOUT supporters-necessary-step',
      'group:supporters-of-the-agreement',
    ],
    [
      'MENTIONS> critics-reward-for-russian-strategy',
      russia,
      'SPEAKS_ABOUT> both-sides-2025-06-02-release-of-prisoners',
      'TAKES_PART_IN> russia-in-the-istanbul-agreement',
      agreement,
      '<SPEAKS_ABOUT supporters-necessary-step',
      'group:supporters-of-the-agreement',
    ],
  ]),
  // It published an article, and said nothing of its own.
  pair('organisation:the-moscow-times', zelensky, 4, []),
]
