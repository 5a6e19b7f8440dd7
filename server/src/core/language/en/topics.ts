import { words } from '../patterns.ts';
import type { TopicLexicon } from '../topic-lexicon.ts';

/** English words by what they are about. */
export const topics: TopicLexicon = {
  research: words(
    'data dataset datasets sample samples corpus method methods methodology model models result results analysis analyses ' +
      'baseline baselines accuracy robust robustness distribution distributions median plot plots plotted figure ' +
      'hypothesis hypotheses statistic statistics statistical coefficient coefficients error errors estimate estimates ' +
      'estimated estimation trained training index metric metrics measure measures cluster clusters simulation variable',
  ),
  'own-work': [
    ...['our analysis', 'our result', 'our results', 'our data', 'our model', 'our models', 'our sample', 'our team'],
    ...['our work', 'our method', 'our methods', 'our study', 'our survey', 'our approach', 'our findings'],
    ...[
      'our project',
      'our community',
      'we find',
      'we found',
      'we show',
      'we use',
      'we used',
      'we train',
      'we trained',
    ],
    ...['we measured', 'we compare', 'we compared', 'we observe', 'we observed', 'we computed', 'we ran', 'we test'],
    ...['we tested', 'we see', 'we built', 'we estimate', 'we estimated', 'we analysed', 'we analyzed', 'i trained'],
    ...['i tested', 'i measured', 'i ran', 'i plotted', 'i computed', 'i used', 'i looked', 'i found', 'i decided'],
    ...['i made', 'i wrote'],
  ],
  announcements: [
    ...words(
      'newsletter newsletters bulletin upcoming welcome register registered registration deadline submit submission ' +
        'submissions submitted meeting meetings workshop workshops webinar webinars conference conferences seminar ' +
        'seminars event events slide slides session sessions agenda volunteer volunteers announce announced announcing',
    ),
    ...['this month', 'join us', 'call for'],
  ],
  hours: words('monday tuesday wednesday thursday friday saturday sunday am pm'),
  lives: words(
    'fellow fellows joined born studied career passion passionate engineer engineers developer developers founder ' +
      'founders cofounder team mission expertise professor phd doctorate scientist freelance colleagues job degree',
  ),
  products: words(
    'version versions release releases released feature features install installed installing installation download ' +
      'downloads package packages library libraries price prices app apps application applications interface plugin ' +
      'plugins compatible compatibility browser browsers user users platform software tool tools screen',
  ),
  arts: words(
    'film films movie album albums concert concerts novel novels book books actor actors actress stage music song songs ' +
      'camera cameras photo photos reader readers chapter chapters edition editions',
  ),
  care: words(
    'treatment treatments diagnosis patient patients symptom symptoms examination prescription mg clinical pain surgery',
  ),
  lessons: words(
    'exercise exercises assignment assignments student students answer answers step steps click select choose file files ' +
      'command commands run example examples tutorial tutorials lesson lessons learn compare',
  ),
  statutes: [
    ...words(
      'shall member members association conditions must right rights obligation obligations pursuant confidential ' +
        'confidentiality liability liable responsibility board decision decisions accordance hereby',
    ),
    ...['article #', 'general assembly'],
  ],
  plans: [
    ...words(
      'todo tbd objective objectives phase week weeks budget task tasks draft note notes ticket priority priorities ' +
        'planning workflow date status scenario schedule milestone milestones',
    ),
    ...['to do', 'next step', 'next steps'],
  ],
  feelings: words(
    'feel felt love loved afraid life friends family remember happy my me fun amazing super myself wanted decided',
  ),
  affairs: words(
    'company companies government governments according study studies market markets percent million millions billion ' +
      'billions world century centuries history historical founded impact energy technology technologies risk risks ' +
      'organisation organisations organization organizations published publishes economic economy society social',
  ),
  reasoning: [...words('today increasingly however because often can which thus therefore although'), ...['such as']],
  thanks: words('thank thanks grateful acknowledge acknowledgements congratulations hello dear enjoy'),
  pointing: ['here', 'below', 'above', 'section', 'this post', 'this section', 'this chapter', 'this article'],
};
