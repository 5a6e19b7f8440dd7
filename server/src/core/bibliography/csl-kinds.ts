import type { Language } from '../language/lexicon.ts';
import { type CslItem, textOf } from './csl-item.ts';

/** The type of an item in a word of a language; null for one that CSL does not have. */
export const kindOf = (item: CslItem, language: Language): string | null => {
  const type = textOf(item.type);
  return Object.hasOwn(KINDS, type) ? (KINDS[type]?.[language] ?? null) : null;
};

const both = (fr: string, en: string): Readonly<Record<Language, string>> => ({ fr, en });

/** CSL's types in a word. */
const KINDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  article: both('Article', 'Article'),
  'article-journal': both('Article scientifique', 'Journal article'),
  'article-magazine': both('Article de magazine', 'Magazine article'),
  'article-newspaper': both('Article de presse', 'News article'),
  bill: both('Projet de loi', 'Bill'),
  book: both('Livre', 'Book'),
  broadcast: both('Émission', 'Broadcast'),
  chapter: both('Chapitre', 'Chapter'),
  dataset: both('Données', 'Dataset'),
  interview: both('Entretien', 'Interview'),
  legal_case: both('Décision de justice', 'Court case'),
  legislation: both('Texte de loi', 'Legislation'),
  manuscript: both('Manuscrit', 'Manuscript'),
  motion_picture: both('Film', 'Film'),
  'paper-conference': both('Communication', 'Conference paper'),
  patent: both('Brevet', 'Patent'),
  post: both('Publication', 'Post'),
  'post-weblog': both('Billet de blog', 'Blog post'),
  report: both('Rapport', 'Report'),
  software: both('Logiciel', 'Software'),
  speech: both('Discours', 'Speech'),
  standard: both('Norme', 'Standard'),
  thesis: both('Thèse', 'Thesis'),
  webpage: both('Page web', 'Web page'),
};
