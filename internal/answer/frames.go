package answer

import "isnad/internal/question"

// A frame holds the sentences that the program says in its own words, in one language.
type frame struct {
	related string // the articles touch the subject but do not answer
	nothing string // they have nothing about it
	differ  string // they say different things
	missing string // none has the numbered part %s that the question names

	fallbacks map[Fallback]string      // why a model did not write
	replies   map[question.Talk]string // to what asks the articles nothing
}

// frames by the question's language.
var frames = map[string]frame{
	"ar": {
		related: "لا تجيب المقالات عن هذا السؤال. أقرب ما ورد فيها:",
		nothing: "لم أجد في المقالات شيئًا عن هذا السؤال.",
		differ:  "تختلف المقالات في ذلك:",
		missing: "لا توجد «%s» في المقالات. أقرب ما ورد فيها:",
		fallbacks: map[Fallback]string{
			Failed:     "تعذّر الوصول إلى النموذج اللغوي، فهذه جمل المقالات نفسها.",
			Slow:       "تأخّر النموذج اللغوي، فهذه جمل المقالات نفسها.",
			OverBudget: "نفدت حصة اليوم من النموذج اللغوي، فهذه جمل المقالات نفسها.",
			Unproven:   "لم تُثبت المصادر ما كتبه النموذج اللغوي، فهذه جمل المقالات نفسها.",
			Declined:   "لم يجد النموذج اللغوي جوابًا في المقاطع، فهذه أقرب جمل المقالات.",
		},
		replies: map[question.Talk]string{
			question.Add:       "لا أضيف المقالات من المحادثة؛ يضعها من يدير المجموعة في مجلدها.",
			question.Link:      "لا أفتح الروابط، وأجيب من المقالات التي عندي وحدها. ما سؤالك؟",
			question.Abilities: "أجيب عن أسئلتك من المقالات وأذكر مع كل جواب الملف والسطر. اكتب سؤالك، مثل: متى وقع …؟ من قال …؟",
			question.Identity:  "أنا إسناد، برنامج يجيب عن الأسئلة من مجموعة مقالات ويذكر مع كل جواب الملف والسطر.",
			question.Complaint: "أعتذر إن لم أنفعك. مع كل جواب مصدره لتتحقق منه، وقد تفيد إعادة السؤال بكلمات أخرى.",
			question.Unclear:   "عمّ تسأل؟ اكتب السؤال كاملًا من فضلك.",
			question.Request:   "تفضّل، اكتب سؤالك.",
			question.HowAreYou: "بخير والحمد لله، شكرًا لسؤالك. عمّ تبحث في المقالات؟",
			question.Wish:      "شكرًا لك، ولك مثله.",
			question.Farewell:  "مع السلامة.",
			question.Thanks:    "على الرحب والسعة.",
			question.Apology:   "لا بأس. اكتب سؤالك متى شئت.",
			question.Praise:    "شكرًا لك، يسعدني أن أفيدك.",
			question.Salam:     "وعليكم السلام ورحمة الله. اكتب سؤالك عن المقالات.",
			question.Morning:   "صباح النور. اكتب سؤالك عن المقالات.",
			question.Evening:   "مساء النور. اكتب سؤالك عن المقالات.",
			question.Hello:     "أهلًا بك. اكتب سؤالك عن المقالات.",
			question.Reaction:  "اكتب سؤالك عن المقالات متى شئت.",
		},
	},
	"en": {
		related: "The articles do not answer this question. The nearest they say:",
		nothing: "I found nothing about this in the articles.",
		differ:  "The articles differ on this:",
		missing: "The articles have no “%s”. The nearest they say:",
		fallbacks: map[Fallback]string{
			Failed:     "The language model could not be reached; these are the articles’ own sentences.",
			Slow:       "The language model took too long; these are the articles’ own sentences.",
			OverBudget: "Today’s share of the language model is used up; these are the articles’ own sentences.",
			Unproven:   "The sources do not bear out what the language model wrote; these are the articles’ own sentences.",
			Declined:   "The language model found no answer in the passages; these are the nearest sentences of the articles.",
		},
		replies: map[question.Talk]string{
			question.Add:       "I can’t add articles from here; whoever runs this collection puts them into its folder.",
			question.Link:      "I don’t open links; I answer from the articles that I have. What is your question?",
			question.Abilities: "I answer questions from the articles and give the file and the line with every answer. Write your question, such as: When did …? Who said …?",
			question.Identity:  "I am Isnad, a program that answers questions from a collection of articles and gives the file and the line with every answer.",
			question.Complaint: "I am sorry to be of no help. Every answer comes with its source, so that you can check it; other words for the question may do better.",
			question.Unclear:   "What are you asking about? Please write the whole question.",
			question.Request:   "Go ahead, write your question.",
			question.HowAreYou: "I am fine, thank you. What are you looking for in the articles?",
			question.Wish:      "Thank you, and the same to you.",
			question.Farewell:  "Goodbye.",
			question.Thanks:    "You are welcome.",
			question.Apology:   "Never mind. Write your question whenever you like.",
			question.Praise:    "Thank you, I am glad to help.",
			question.Salam:     "Peace be upon you too. Write your question about the articles.",
			question.Morning:   "Good morning. Write your question about the articles.",
			question.Evening:   "Good day to you. Write your question about the articles.",
			question.Hello:     "Hello. Write your question about the articles.",
			question.Reaction:  "Write your question about the articles whenever you like.",
		},
	},
	"fr": {
		related: "Les articles ne répondent pas à cette question. Ce qu’ils disent de plus proche :",
		nothing: "Je n’ai rien trouvé à ce sujet dans les articles.",
		differ:  "Les articles diffèrent sur ce point :",
		missing: "Les articles n’ont pas de « %s ». Ce qu’ils disent de plus proche :",
		fallbacks: map[Fallback]string{
			Failed:     "Le modèle de langue n’a pas pu être joint ; voici les phrases mêmes des articles.",
			Slow:       "Le modèle de langue a mis trop de temps ; voici les phrases mêmes des articles.",
			OverBudget: "La part du jour du modèle de langue est épuisée ; voici les phrases mêmes des articles.",
			Unproven:   "Les sources ne confirment pas ce qu’a écrit le modèle de langue ; voici les phrases mêmes des articles.",
			Declined:   "Le modèle de langue n’a pas trouvé de réponse dans les passages ; voici les phrases les plus proches des articles.",
		},
		replies: map[question.Talk]string{
			question.Add:       "Je ne peux pas ajouter d’articles d’ici ; qui gère la collection les met dans son dossier.",
			question.Link:      "Je n’ouvre pas les liens ; je réponds d’après les articles que j’ai. Quelle est votre question ?",
			question.Abilities: "Je réponds aux questions d’après les articles et je donne avec chaque réponse le fichier et la ligne. Écrivez votre question, par exemple : Quand … ? Qui a dit … ?",
			question.Identity:  "Je suis Isnad, un programme qui répond aux questions d’après une collection d’articles et donne avec chaque réponse le fichier et la ligne.",
			question.Complaint: "Je regrette de ne pas vous avoir aidé. Chaque réponse vient avec sa source, que vous pouvez vérifier ; d’autres mots pour la question donneront peut-être mieux.",
			question.Unclear:   "De quoi parlez-vous ? Écrivez la question entière, s’il vous plaît.",
			question.Request:   "Je vous en prie, écrivez votre question.",
			question.HowAreYou: "Je vais bien, merci. Que cherchez-vous dans les articles ?",
			question.Wish:      "Merci, à vous aussi.",
			question.Farewell:  "Au revoir.",
			question.Thanks:    "Je vous en prie.",
			question.Apology:   "Ce n’est rien. Écrivez votre question quand vous voulez.",
			question.Praise:    "Merci, heureux de vous aider.",
			question.Salam:     "Que la paix soit aussi sur vous. Écrivez votre question sur les articles.",
			question.Morning:   "Bonjour. Écrivez votre question sur les articles.",
			question.Evening:   "Bonsoir. Écrivez votre question sur les articles.",
			question.Hello:     "Bonjour. Écrivez votre question sur les articles.",
			question.Reaction:  "Écrivez votre question sur les articles quand vous voulez.",
		},
	},
}

// Note explains, in the language of the question, why a model that was to write the
// answer did not. It is empty where there is nothing to explain.
func (a Answer) Note() string { return frames[a.Language].fallbacks[a.Draft.Fallback] }
