import { answerOf } from '../../agent/answer.ts';
import { toolServer } from '../../agent/tools.ts';
import { rangesIn } from '../../core/text/position.ts';
import type { AgentToolParams, ToolAnswer } from '../../protocol/messages.ts';
import { articleAt, guarded, type Session } from '../session.ts';

/** Answers what an agent in the editor asks about an open article, by the tools that `sourcier mcp` serves. */
export const serveAgent = (session: Session): void => {
  const answer = async ({ uri, name, given }: AgentToolParams): Promise<ToolAnswer> => {
    const snapshot = await articleAt(session, uri);
    if (snapshot === null) return NO_ARTICLE;
    const { document, analysis } = snapshot;
    const text = document.getText();
    const { tools } = toolServer({
      open: async (path) => ({ path, text, analysis, rangeOf: rangesIn(text) }),
    });
    return answerOf(tools, name, given);
  };
  session.connection.onRequest('sourcier/agentTool', guarded(session, 'agent tool', NO_ARTICLE, answer));
};

const NO_ARTICLE: ToolAnswer = { text: 'Not an article that Sourcier checks.', isError: true };
