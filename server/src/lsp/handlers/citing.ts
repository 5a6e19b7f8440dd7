import { citables } from '../../core/features/cite/citable.ts';
import { citeNew, readTyped } from '../../core/features/cite/new-source.ts';
import { onOwnRequest, type Session } from '../session.ts';

/** Answers the requests of Sourcier's own client by which a writer cites; nothing is changed by an answer. */
export const serveCiting = (session: Session): void => {
  onOwnRequest(session, 'citable', ({ document, analysis }, { span }) => {
    return { version: document.version, sources: citables(analysis.article, span, session.client.locale) };
  });

  onOwnRequest(session, 'readTyped', ({ analysis }, { typed }) => readTyped(typed, analysis.article));

  onOwnRequest(session, 'citeNew', ({ document, analysis }, { span, source }) => {
    return { version: document.version, cited: citeNew(analysis.article, span, source) };
  });
};
