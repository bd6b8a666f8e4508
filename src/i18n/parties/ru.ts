import type { PartyWords } from './party-words.ts';

/** Every adjective here ends in -ск- or -цк-, so one set of endings serves them all. */
const party = (name: string, stem: string): PartyWords => {
  const capital = stem.charAt(0).toUpperCase() + stem.slice(1);
  return {
    name,
    side: `${capital}ая сторона`,
    onFigures: `по ${stem}им данным`,
    figure: `${capital}ие данные`,
    short: `${capital}ие`,
  };
};

export const parties: Readonly<Record<string, PartyWords>> = {
  ARE: party('ОАЭ', 'эмиратск'),
  ARG: party('Аргентина', 'аргентинск'),
  AUS: party('Австралия', 'австралийск'),
  AZE: party('Азербайджан', 'азербайджанск'),
  BRA: party('Бразилия', 'бразильск'),
  CHL: party('Чили', 'чилийск'),
  CHN: party('Китай', 'китайск'),
  COL: party('Колумбия', 'колумбийск'),
  DEU: party('Германия', 'немецк'),
  DZA: party('Алжир', 'алжирск'),
  EGY: party('Египет', 'египетск'),
  EUU: party('Европейский союз', 'европейск'),
  GBR: party('Великобритания', 'британск'),
  HUN: party('Венгрия', 'венгерск'),
  IDN: party('Индонезия', 'индонезийск'),
  IND: party('Индия', 'индийск'),
  IRN: party('Иран', 'иранск'),
  IRQ: party('Ирак', 'иракск'),
  ITA: party('Италия', 'итальянск'),
  JPN: party('Япония', 'японск'),
  KAZ: party('Казахстан', 'казахстанск'),
  KGZ: party('Кыргызстан', 'кыргызск'),
  KOR: party('Южная Корея', 'южнокорейск'),
  MYS: party('Малайзия', 'малайзийск'),
  NGA: party('Нигерия', 'нигерийск'),
  PAK: party('Пакистан', 'пакистанск'),
  RUS: party('Россия', 'российск'),
  SRB: party('Сербия', 'сербск'),
  THA: party('Таиланд', 'таиландск'),
  TJK: party('Таджикистан', 'таджикск'),
  TKM: party('Туркменистан', 'туркменск'),
  TUR: party('Турция', 'турецк'),
  USA: party('США', 'американск'),
  UZB: party('Узбекистан', 'узбекск'),
  VEN: party('Венесуэла', 'венесуэльск'),
  VNM: party('Вьетнам', 'вьетнамск'),
  ZAF: party('ЮАР', 'южноафриканск'),
  press: {
    name: 'Сообщения прессы',
    side: 'Пресса, сторона не названа',
    onFigures: 'по данным прессы',
    figure: 'Данные прессы',
    short: 'Пресса',
  },
  PIIE: {
    name: 'Институт Петерсона',
    side: 'Институт Петерсона',
    onFigures: 'по подсчёту Института Петерсона',
    figure: 'Данные Института Петерсона',
    short: 'PIIE',
  },
};
