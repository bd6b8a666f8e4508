import type { ResearchersWord } from './researchers-outcomes.ts';

/** The same words, and one of ours: a goal that lies inside what the figure's digits can mean. */
export type ComputedWord = ResearchersWord | 'within-rounding';

/** What a reason rests on, so that the record itself can be asked whether it still holds. */
export type Ground =
  /** No date was set, so nothing can fall due, however high trade has risen (domain 7.9, "no-deadline"). */
  | 'no date'
  /** No figure in the record can settle the due year; one for another year, quantity or side does not. */
  | 'no figure for the due year'
  /** The goal lies inside what the published digits can mean (domain 7.10). */
  | 'rounding'
  /** The next statement names no date; a date is moved by another date, not by silence. */
  | 'next statement without a date'
  /** Something else, told in the reason. */
  | 'its own';

export interface OutcomeDifference {
  readonly outcome: ResearchersWord;
  readonly computed: ComputedWord;
  readonly ground: Ground;
  readonly why: string;
}

const differs = (
  outcome: ResearchersWord,
  computed: ComputedWord,
  ground: Ground,
  why: string,
): OutcomeDifference => ({ outcome, computed, ground, why });

const missed = (why: string) => differs('missed', 'unknown', 'no figure for the due year', why);

/** Every target on which the researcher and the computed state of 24 November 2026 differ, and why. */
export const OUTCOME_DIFFERENCES: Readonly<Record<string, OutcomeDifference>> = {
  // Read as missed from what was said of other years; the record has no figure for the year itself.
  'chn-kor-300bn-2010': missed(
    'Due in 2015. The record ends with “nearly 300” for 2014, repeated by officials in November 2015, before the year was over.',
  ),
  'chn-mys-160bn-2013': missed(
    'Due in 2017. Rests on a minister’s word of January 2016 that it would not be reached; the last figures are for 2014 (China) and 2015 (Malaysia).',
  ),
  'col-ven-1.7bn-2023': missed(
    'For 2023 there are Colombia’s exports (0.67) and half a year of turnover (0.39), but no turnover of the full year.',
  ),
  'ind-jpn-25bn-2011': missed(
    'Due in 2014. India’s last full year is 2012–13 (18.5); of 2013–14 there are nine months (12.5), and calendar 2014 was not found.',
  ),
  'irn-irq-20bn-2019': missed(
    'Due in March 2021, read as 2021. The one turnover measured is 12 for 2018; “13–14 at best” is told without a year.',
  ),
  'pak-tur-5bn-2022': missed(
    'Due on 1 June 2025, read as 2025, for which no figure is out. Turkey’s 1.4 is for 2024; a year is waited before we say that none was found.',
  ),
  'tur-egy-10bn-2011': missed('Due in 2015. Figures begin in 2022: 10 on Turkish, 7.8 on Egyptian figures.'),
  'tur-irn-30bn-2010': missed(
    'Due in 2015. Turkey’s figures are for 2010, 2012, 2013 and 2016, the press’s for 2014; Iran’s 10 is for a year that ran into March 2016.',
  ),
  'tur-irn-30bn-2014': missed(
    'Due in 2015, as above. Iran’s year to March 2016 (10) ends after the due date; no full year of Iran’s ended in time.',
  ),
  'tur-irn-30bn-2016': missed(
    'Due on 5 March 2018, read as 2018. The last figure is “about 10” for 2016, given in October 2017.',
  ),
  'tur-irn-30bn-2020': missed('Due in 2020; the last figure on any side is for 2016.'),
  'tur-rus-100bn-2013': missed(
    'Due in 2020. Figures stand for 2012, 2014, 2015 and 2022 (Russia) and for 2017, 2018, 2022 and 2023 (Turkey), all below 100, and none for 2020.',
  ),
  'vnm-ind-20bn-2015': missed(
    'Due in 2020. India’s figures are for 2017 and 2018; Vietnam’s 15 is for 2024.',
  ),
  'vnm-kor-100bn-2018': missed(
    'Due in 2020. Figures stand for 2017 and from 2021 (Vietnam) or 2022 (Korea) on, all below 100, and none for 2020.',
  ),

  // Risen past the goal, but nobody said by when.
  'chn-kor-200bn-2007': differs(
    'reached',
    'deadline-moved',
    'no date',
    'Named without a date in 2007, and again in 2010 with one. The record has no exact figure of 200 or more: “nearly 300” for 2014 is a bound.',
  ),
  'kaz-kgz-1bn-2021': differs(
    'reached',
    'raised',
    'no date',
    'Kyrgyz figures are above 1 from 2022, and the goal was raised to 2. Without a date it cannot be called reached in time or late.',
  ),
  'mys-tur-5bn': differs(
    'reached',
    'raised',
    'no date',
    'Malaysia’s 5.28 for 2024 is above it; it is not even known when the goal was named. Raised to 10 in February 2025.',
  ),
  'tur-irq-20bn-2019': differs(
    'reached',
    'raised',
    'no date',
    'Turkey’s 24.2 for 2022 is above it (2023: 19.9 is not); raised to 30 in May 2025.',
  ),
  'tur-kaz-5bn-2017': differs(
    'reached',
    'raised',
    'no date',
    'Above 5 on Turkish figures in 2021 and on Kazakh ones in 2022; raised to 10 in May 2022.',
  ),
  'uzb-rus-10bn-2022': differs(
    'reached',
    'raised',
    'no date',
    'Uzbekistan’s 9.8 for 2023 is below it, 11.6 for 2024 above; raised to 20 in October 2023.',
  ),
  'uzb-tkm-1bn-2022': differs(
    'reached',
    'raised',
    'no date',
    'Uzbekistan’s 1.1 for 2024 is above it; raised to 2 in April 2025.',
  ),
  'tur-srb-2bn-2019': differs(
    'reached',
    'running',
    'no date',
    'Rests on one account of “above 2” in 2021; the record keeps the other, “nearly 2”, which is a bound. No date was set either way.',
  ),
  'uz-kz-4bn-2019': differs(
    'reached',
    'running',
    'no date',
    'Passed on Kazakh figures in 2021 (4.3) and on Uzbek ones in 2022 (4.6). No date was set and no later statement follows from it.',
  ),

  // "15" can be 14.6, and "100" can be 99.7.
  'ind-are-100bn-2022': differs(
    'reached-early',
    'within-rounding',
    'rounding',
    'India’s minister gave “100” for 2024–25: anything from 99.5 to 100.5.',
  ),
  'ind-zaf-15bn-2011': differs(
    'disputed',
    'within-rounding',
    'rounding',
    'South Africa’s “15” for 2014 is 14.5 to 15.5. Disputed is the due year (one paper has 2015) and what was said of 2011, not the figures of 2014, of which India’s are missing.',
  ),
  'uz-kz-3bn-2018': differs(
    'reached',
    'within-rounding',
    'rounding',
    'Kazakhstan’s “3” for 2018 is 2.5 to 3.5; an Uzbek growth rate would make it 2.6.',
  ),

  // "10 billion" said again, the year left out.
  'pak-irn-10bn-2024': differs(
    'deadline-moved',
    'restated',
    'next statement without a date',
    'April 2024 named 2029; the statement of 2025 repeats the sum without a date.',
  ),
  'uz-kz-10bn-2022-05': differs(
    'deadline-moved',
    'restated',
    'next statement without a date',
    'May 2022 named 2026; the next one, in December 2022, names none. The date moves with the programme of March 2025: the page shows that move.',
  ),
  'uzb-chn-20bn-2023': differs(
    'deadline-moved',
    'restated',
    'next statement without a date',
    'October 2023 named 2028; the statements of 2024 and 2025 name none.',
  ),
  'uzb-rus-20bn-2023': differs(
    'deadline-moved',
    'restated',
    'next statement without a date',
    'October 2023 named 2026; May 2024 repeats the sum without a date, and only then comes 30 by 2030.',
  ),

  'col-ven-1bn-2024': differs(
    'reached',
    'unknown',
    'no figure for the due year',
    'Colombia’s exports alone (1.0036 in 2024) are above the goal for turnover, which can therefore not have been less. We do not conclude from one flow to another: no turnover of 2024 was published.',
  ),
  'ind-chn-100bn-2010': differs(
    'reached-late',
    'missed',
    'its own',
    'China’s 71.6 settles 2015 as missed. India’s 118 for 2023–24 would make it late, but India’s figure for the due year is absent, and one side’s later year does not complete the other’s series.',
  ),
  'tur-ita-30bn-2024': differs(
    'disputed',
    'raised',
    'its own',
    'Running to 2030 when 40 was named in April 2025. Disputed is whether “30” was euros (32.7 in dollars, above Italy’s 32.2 for 2024) or dollars: words about the goal, not figures of two sides.',
  ),
  'tur-usa-100bn-2019': differs(
    'restated',
    'running',
    'its own',
    'Restated in September 2025 by a statement that is held back for want of its page, so nothing in the record follows it.',
  ),
  'vnm-gbr-10bn-2021': differs(
    'running',
    'unknown',
    'no figure for the due year',
    'Five years from 5 July 2021 were over on 5 July 2026; the record has one direction of 2022 and no turnover.',
  ),
  'vnm-ind-15bn-2018': differs(
    'reached-late',
    'unknown',
    'no figure for the due year',
    'Due in 2020. Vietnam’s 15 for 2024 equals the goal to two digits, but without a figure for 2020 a later one cannot tell late from in time.',
  ),
};
