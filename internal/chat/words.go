package chat

import (
	"context"
	"errors"
	"fmt"

	"isnad/internal/question"
)

// Marks around a run whose direction is its own (Unicode Bidirectional
// Algorithm: FIRST STRONG ISOLATE, POP DIRECTIONAL ISOLATE).
const fsi, pdi = "\u2068", "\u2069"

// words are the interface's own, in one language. Latin runs stand in isolates.
type words struct {
	greeting string // how many articles, how to get help, how to leave
	help     string // before the commands
	again    string // after one Ctrl-C

	aboutSources, aboutSearch, aboutNew, aboutHelp, aboutQuit string

	understood   string // the question that a follow-up was taken for
	noSources    string
	noSuchSource string // how many there are
	searchWhat   string
	noHits       string
	forgotten    string
	unknown      string // the command
	didYouMean   string // the command, the one that exists

	empty, noLetters, long, stopped, slow, failed string
}

// wordsOf is the interface in a language; Arabic where it has none of its own.
func wordsOf(language string) *words {
	if w, ok := languages[language]; ok {
		return w
	}
	return languages["ar"]
}

var languages = map[string]*words{
	"ar": {
		greeting:     "إسناد يجيب من المقالات، وعددها %d. اكتب سؤالك، أو \u2068/help\u2069 للمساعدة، أو \u2068Ctrl-D\u2069 للخروج.",
		help:         "اكتب سؤالًا ثم اضغط \u2068Enter\u2069. السهم إلى أعلى يعيد أسئلتك السابقة، و\u2068Ctrl-C\u2069 يوقف السؤال الجاري.",
		again:        "اضغط \u2068Ctrl-C\u2069 مرة أخرى للخروج.",
		aboutSources: "مصادر الجواب الأخير وما حولها من أسطر",
		aboutSearch:  "أقرب المقاطع إلى كلمات",
		aboutNew:     "محادثة جديدة",
		aboutHelp:    "هذه المساعدة",
		aboutQuit:    "الخروج",
		understood:   "فُهم السؤال: %s",
		noSources:    "لا مصادر لعرضها: اسأل سؤالًا أولًا.",
		noSuchSource: "لا مصدر بهذا الرقم. عدد مصادر الجواب الأخير: %d.",
		searchWhat:   "اكتب ما تبحث عنه بعد \u2068/search\u2069.",
		noHits:       "لم أجد في المقالات شيئًا.",
		forgotten:    "بدأت محادثة جديدة.",
		unknown:      "لا أعرف الأمر \u2068%s\u2069. اكتب \u2068/help\u2069 لعرض الأوامر.",
		didYouMean:   "لا أعرف الأمر \u2068%s\u2069. هل تقصد \u2068%s\u2069؟",
		empty:        "السؤال فارغ.",
		noLetters:    "لا كلمات في السؤال. اكتبه بالكلمات.",
		long:         "السؤال طويل جدًا. اسأل في جملة أو جملتين.",
		stopped:      "أُوقف السؤال.",
		slow:         "استغرق الجواب وقتًا أطول من المسموح. حاول مرة أخرى.",
		failed:       "تعذّر إكمال الطلب: \u2068%s\u2069",
	},
	"en": {
		greeting:     "Isnad answers from the articles; there are %d. Type a question, /help for help, or Ctrl-D to leave.",
		help:         "Type a question and press Enter. The up arrow brings back earlier questions, Ctrl-C stops a running one.",
		again:        "Press Ctrl-C again to leave.",
		aboutSources: "the last answer's sources and the lines around them",
		aboutSearch:  "the passages nearest to some words",
		aboutNew:     "a new conversation",
		aboutHelp:    "this help",
		aboutQuit:    "leave",
		understood:   "Understood as: %s",
		noSources:    "There are no sources to show: ask a question first.",
		noSuchSource: "No source has this number. Sources of the last answer: %d.",
		searchWhat:   "Write what to look for after /search.",
		noHits:       "Nothing was found in the articles.",
		forgotten:    "A new conversation has begun.",
		unknown:      "There is no command %s. Type /help for the commands.",
		didYouMean:   "There is no command %s. Did you mean \u2068%s\u2069?",
		empty:        "The question is empty.",
		noLetters:    "The question has no words in it. Please ask in words.",
		long:         "The question is too long. Please ask in a sentence or two.",
		stopped:      "The question was stopped.",
		slow:         "The answer took longer than allowed. Please try again.",
		failed:       "This could not be done: %s",
	},
	"fr": {
		greeting:     "Isnad répond d’après les articles ; il y en a %d. Tapez une question, /help pour l’aide ou Ctrl-D pour quitter.",
		help:         "Tapez une question puis Entrée. La flèche vers le haut rappelle les questions précédentes, Ctrl-C arrête celle en cours.",
		again:        "Appuyez encore une fois sur Ctrl-C pour quitter.",
		aboutSources: "les sources de la dernière réponse et les lignes autour",
		aboutSearch:  "les passages les plus proches de quelques mots",
		aboutNew:     "une nouvelle conversation",
		aboutHelp:    "cette aide",
		aboutQuit:    "quitter",
		understood:   "Question comprise : %s",
		noSources:    "Il n’y a pas de sources à montrer : posez d’abord une question.",
		noSuchSource: "Aucune source ne porte ce numéro. Sources de la dernière réponse : %d.",
		searchWhat:   "Écrivez ce que vous cherchez après /search.",
		noHits:       "Rien n’a été trouvé dans les articles.",
		forgotten:    "Une nouvelle conversation commence.",
		unknown:      "La commande %s n’existe pas. Tapez /help pour les commandes.",
		didYouMean:   "La commande %s n’existe pas. Vouliez-vous dire \u2068%s\u2069 ?",
		empty:        "La question est vide.",
		noLetters:    "La question ne contient pas de mots. Posez-la avec des mots.",
		long:         "La question est trop longue. Posez-la en une phrase ou deux.",
		stopped:      "La question a été arrêtée.",
		slow:         "La réponse a pris plus de temps que permis. Réessayez.",
		failed:       "Cela n’a pas pu être fait : %s",
	},
}

// reply says err in the reader's words. Only what nobody foresaw is shown as it
// is: the reader of a terminal is often the one who can mend it.
func (w *words) reply(err error) string {
	switch {
	case errors.Is(err, question.ErrEmpty):
		return w.empty
	case errors.Is(err, question.ErrNoWords):
		return w.noLetters
	case errors.Is(err, question.ErrLong):
		return w.long
	case errors.Is(err, context.Canceled):
		return w.stopped
	case errors.Is(err, context.DeadlineExceeded):
		return w.slow
	}
	return fmt.Sprintf(w.failed, clean(err.Error()))
}
