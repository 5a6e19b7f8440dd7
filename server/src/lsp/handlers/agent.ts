import { answerOf } from '../../agent/answer.ts';
import { toolServer } from '../../agent/tools.ts';
import { rangesIn } from '../../core/text/position.ts';
import type { OwnGiven, ToolAnswer } from '../../protocol/messages.ts';
import { aboutArticle, type Session } from '../session.ts';

type AgentToolParams = OwnGiven<'agentTool'> & { readonly uri: string };

/** Answers what an agent in the editor asks about an open article, by the tools that `sourcier mcp` serves. */
export const serveAgent = (session: Session): void => {
  session.connection.onRequest(
    'sourcier/agentTool',
    aboutArticle(session, 'agent tool', NO_ARTICLE, ({ document, analysis }, { name, given }: AgentToolParams) => {
      const text = document.getText();
      const { tools } = toolServer({
        open: async (path) => ({ path, text, analysis, rangeOf: rangesIn(text) }),
      });
      return answerOf(tools, name, given);
    }),
  );
};

const NO_ARTICLE: ToolAnswer = { text: 'Not an article that Sourcier checks.', isError: true };
