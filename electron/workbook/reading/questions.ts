import type { ImportMapping, ImportQuestion } from '../../contract/index.ts';

type NewQuestion = Omit<ImportQuestion, 'answer' | 'places' | 'count'>;
type QuestionPlace = ImportQuestion['places'][number];

/** Collects what only a person can decide, each question once with the places it comes from. */
export interface QuestionList {
  /** The option that was chosen, or null. The question's id is null beyond a limit. */
  ask(
    question: NewQuestion,
    place: QuestionPlace,
  ): { readonly questionId: string | null; readonly option: string | null };
  all(): readonly ImportQuestion[];
}

const mostQuestions = 1000;
const placesShown = 3;

interface Asked {
  readonly question: NewQuestion;
  readonly answer: string | null;
  readonly places: QuestionPlace[];
  count: number;
}

/** Starts with no question, and with the answers that a mapping has. Each question is a look-up. */
export function createQuestions(answers: ImportMapping['answers']): QuestionList {
  const optionOf = new Map(answers.map(({ question, option }) => [question, option]));
  const asked = new Map<string, Asked>();
  return {
    ask: (question, place) => {
      const earlier = asked.get(question.id);
      if (earlier !== undefined) {
        earlier.count += 1;
        if (earlier.places.length < placesShown) earlier.places.push(place);
        return { questionId: question.id, option: earlier.answer };
      }
      const option = optionOf.get(question.id);
      const answer = question.options.some(({ id }) => id === option) ? (option ?? null) : null;
      if (asked.size >= mostQuestions) return { questionId: null, option: answer };
      asked.set(question.id, { question, answer, places: [place], count: 1 });
      return { questionId: question.id, option: answer };
    },
    all: () =>
      [...asked.values()].map(({ question, answer, places, count }) => ({
        ...question,
        answer,
        places,
        count,
      })),
  };
}
