package telegram

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"isnad/internal/question"
)

// words are the bot's texts in one language. In Arabic, names and commands stand between
// isolates, so that their order does not change.
type words struct {
	language string
	name     string // of the language, in itself

	greeting string // how many articles
	help     string // before the commands
	closed   string // the reader's id
	groupNo  string // the group's id
	onlyAdmins, onlyPrivate,
	busy, slower, onlyText, emptyAsk, whatSearch string

	about map[string]string // command to its line in the menu

	useful, useless, thanks, removed string
	changed, tooOld, noSources       string
	noSuchSource                     string // how many there are
	hits, noHits, forgotten, unknown string // unknown: the command

	settings, languageIs, lengthIs, automatic, full, short, saved string

	invited, invitedAdmin, groupOpened, usedUp, expired, noInvite string
	invite                                                        string // link for a person, link for a group, days
	people, nobody, configured, remove                            string

	indexing, reading, splitting, embedding, writing string // embedding: percent
	stop, stopped, stopping, running, upToDate       string
	added, altered, gone, refused, inIndex, more     string
	rebuilt                                          string
	reindexFailed                                    string

	stats        string
	statsColumns string            // which columns the figures have
	counters     map[string]string // what is counted, by its name in the memory
	statsCorpus  string            // articles, passages
	statsPeople  string            // people, groups
	statsTimes   string            // half of the answers within, 99 % within
	statsUp      string            // since when

	articleChanged, articleGone string // the file
	deleted                     string
	leftOut                     counted // questions

	muted        string // the group
	wait         string
	noLetters    string
	long         string
	slow, failed string
	inlineClosed string
	description  string // in an empty chat
	profile      string // up to 120 characters
	answerTitle  string
	sourceTitle  string
}

// languageFor returns the interface's language for a user's language_code: Arabic for a user
// without one, and English for a language that the bot does not speak.
func languageFor(code string) string {
	code, _, _ = strings.Cut(strings.ToLower(code), "-")
	if code == "" {
		return "ar"
	}
	if _, ok := languages[code]; ok {
		return code
	}
	return "en"
}

// reply describes err to the reader. Its details belong in the log.
func (w *words) reply(err error) string {
	switch {
	case errors.Is(err, question.ErrEmpty):
		return w.emptyAsk
	case errors.Is(err, question.ErrNoWords):
		return w.noLetters
	case errors.Is(err, question.ErrLong):
		return w.long
	case errors.Is(err, context.DeadlineExceeded):
		return w.slow
	}
	return w.failed
}

// helpText returns the help with the commands that the reader may use.
func (w *words) helpText(may []command) string {
	var b strings.Builder
	b.WriteString(w.help + "\n")
	for _, c := range may {
		fmt.Fprintf(&b, "\n\u2068/%s\u2069 — %s", c.name, w.about[c.name])
	}
	return b.String()
}

// A counted is a text about a number of things, in each of its plural forms.
type counted map[string]string

// some returns a text about n things in the form that n needs.
func (w *words) some(forms counted, n int) string {
	format, ok := forms[plural(w.language, n)]
	if !ok {
		format = forms["other"]
	}
	if !strings.Contains(format, "%d") {
		return format
	}
	return fmt.Sprintf(format, n)
}

// plural returns the name of the plural form of a number, as Unicode's CLDR names them.
func plural(language string, n int) string {
	switch {
	case language == "fr" && n < 2, n == 1:
		return "one"
	case language != "ar":
		return "other"
	case n == 2:
		return "two"
	case 3 <= n%100 && n%100 <= 10:
		return "few"
	case 11 <= n%100:
		return "many"
	}
	return "other"
}

// order has the languages as menus list them.
var order = []string{"ar", "en", "fr"}

var languages = map[string]*words{
	"ar": {
		language: "ar", name: "العربية",
		greeting:    "أهلًا بك في إسناد. أجيب عن أسئلتك من المقالات، وعددها %d، وأذكر مع كل جواب الملف والسطر والعبارة نفسها.\n\nاكتب سؤالك، مثل: متى وقع …؟ من قال …؟",
		help:        "اكتب سؤالك فأجيبك بكلام المقالات نفسها، ومع كل عبارة رقم مصدرها: الملف والسطر. المس المصدر لتقرأ ما حوله.\nاسأل بعد الجواب «ومتى؟» أو «وأين؟» فأفهم ما تقصد. وفي المجموعات اذكر اسمي أو ردّ على رسالتي.",
		closed:      "هذا البوت خاص. إن كان لك حق في استعماله فأرسل إلى من يديره رقمك: \u2068%d\u2069",
		groupNo:     "لم يُفتح هذا البوت لهذه المجموعة. رقمها: \u2068%d\u2069",
		onlyAdmins:  "هذا الأمر للمشرفين على البوت.",
		onlyPrivate: "اكتب إليّ هذا الأمر في محادثة خاصة.",
		busy:        "عندي أسئلة كثيرة تنتظر. أعد سؤالك بعد دقيقة من فضلك.",
		slower:      "وصلتني منك أسئلة كثيرة في دقيقة واحدة. انتظر قليلًا ثم أعد السؤال.",
		onlyText:    "أفهم الكلام المكتوب وحده. اكتب سؤالك من فضلك.",
		emptyAsk:    "اكتب السؤال بعد الأمر، مثل: \u2068/ask\u2069 متى وقع …؟",
		whatSearch:  "اكتب ما تبحث عنه بعد \u2068/search\u2069.",
		about: map[string]string{
			"start": "البداية", "help": "المساعدة", "ask": "سؤال عن المقالات", "search": "أقرب المقاطع إلى كلمات", "sources": "مصادر الجواب الأخير",
			"new": "محادثة جديدة", "settings": "اللغة وطول الجواب", "reindex": "قراءة المقالات من جديد", "stats": "أرقام الاستعمال",
			"invite": "رابط دعوة يُستعمل مرة واحدة", "users": "من يستعمل البوت",
		},
		useful: "👍 مفيد", useless: "👎 غير مفيد", thanks: "شكرًا لك.", removed: "أُزيل.",
		changed:   "تغيّر المقال منذ الجواب. العبارة كما كانت:",
		tooOld:    "هذا الجواب قديم ولم أعد أذكر مصادره. أعد السؤال.",
		noSources: "لا مصادر لعرضها: اسأل سؤالًا أولًا.", noSuchSource: "لا مصدر بهذا الرقم. عدد مصادر الجواب الأخير: %d.",
		hits: "أقرب المقاطع", noHits: "لم أجد في المقالات شيئًا.", forgotten: "بدأت محادثة جديدة.",
		unknown:  "لا أعرف الأمر \u2068%s\u2069. اكتب \u2068/help\u2069 لعرض الأوامر.",
		settings: "الإعدادات", languageIs: "لغة الواجهة: %s", lengthIs: "طول الجواب: %s", automatic: "لغة كل مستخدم", full: "كامل", short: "مختصر", saved: "حُفظ.",
		invited: "أهلًا بك، لك أن تسأل الآن.", invitedAdmin: "أهلًا بك، أنت الآن مشرف على البوت. الأمر \u2068/invite\u2069 يدعو غيرك.",
		groupOpened: "فُتح البوت لهذه المجموعة.", usedUp: "استُعملت هذه الدعوة من قبل. اطلب دعوة جديدة.",
		expired: "انتهت مدة هذه الدعوة. اطلب دعوة جديدة.", noInvite: "لا أعرف هذه الدعوة. اطلب دعوة جديدة.",
		invite: "دعوة تُستعمل مرة واحدة، لمدة %[3]d أيام.\n\nلشخص:\n%[1]s\n\nأو لمجموعة كاملة:\n%[2]s",
		people: "لهم حق الاستعمال", nobody: "لا أحد بعد. الأمر \u2068/invite\u2069 يصنع رابط دعوة.", configured: "في الإعدادات", remove: "إزالة %s",
		indexing: "أقرأ المقالات…", reading: "أقرأ المقالات: %d%%", splitting: "أقطّع المقالات: %d%%", embedding: "أفهرس المقاطع: %d%%", writing: "أكتب الفهرس…",
		stop: "✋ إيقاف", stopped: "أُوقفت القراءة. الفهرس كما كان.", stopping: "أتوقف…", running: "القراءة جارية بالفعل.", upToDate: "لا جديد: الفهرس مطابق للمقالات.",
		added: "جديد", altered: "تغيّر", gone: "حُذف", refused: "لم يُقبل", inIndex: "في الفهرس: %d مقالًا، %d مقطعًا. استغرق %s.", more: "و%d غيرها", rebuilt: "أُعيدت فهرسة كل شيء",
		reindexFailed: "تعذّرت قراءة المقالات، والفهرس كما كان: %s",
		stats:         "أرقام الاستعمال",
		statsColumns:  "(اليوم · 7 أيام · منذ البداية)",
		counters: map[string]string{
			"asked": "أسئلة", "answered": "أُجيب عنها", "related": "مقاطع قريبة بلا جواب", "nothing": "لم يوجد شيء", "talk": "تحيات وما شابهها", "searched": "عمليات بحث",
			"inline": "أسئلة من محادثات أخرى", "opened": "مصادر فُتحت", "useful": "مفيد", "useless": "غير مفيد", "refused": "بلا حق في الاستعمال",
			"limited": "أسئلة فوق الحد", "muted": "مجموعات لا يحق لي أن أكتب فيها", "busy": "رسائل لم يتسع لها الانتظار", "failed": "أخطاء",
		},
		statsCorpus:    "المقالات: %d، المقاطع: %d",
		statsPeople:    "الأشخاص: %d، المجموعات: %d",
		statsTimes:     "نصف الأجوبة خلال %s، و99٪ منها خلال %s",
		statsUp:        "يعمل منذ %s",
		articleChanged: "تغيّر المقال %s ولم أقرأه من جديد بعد، فلم أنقل عنه. أعد السؤال بعد قليل.",
		articleGone:    "حُذف المقال %s الذي كان فيه الجواب، فلم أنقل عنه.",
		deleted:        "حُذف المقال منذ الجواب. العبارة كما كانت:",
		leftOut: counted{"one": "بقي سؤال واحد بلا جواب. أرسله في رسالة أخرى.", "two": "بقي سؤالان بلا جواب. أرسلهما في رسالة أخرى.",
			"few": "بقيت %d أسئلة بلا جواب. أرسلها في رسالة أخرى.", "many": "بقي %d سؤالًا بلا جواب. أرسلها في رسالة أخرى.", "other": "بقي %d سؤال بلا جواب. أرسلها في رسالة أخرى."},
		muted:     "لا يحق لي أن أكتب في المجموعة %s، فلم أستطع أن أجيبك هناك. اسألني هنا، أو ليأذن لي مشرف المجموعة.",
		wait:      "ما زلت أقرأ المقالات، وسأجيبك حين أفرغ.",
		noLetters: "لا كلمات في السؤال. اكتبه بالكلمات.", long: "السؤال طويل جدًا. اسأل في جملة أو جملتين.",
		slow: "استغرق الجواب وقتًا أطول من المسموح. أعد السؤال.", failed: "حدث خطأ عندي ولم أستطع الجواب. أعد السؤال بعد قليل.",
		inlineClosed: "هذا البوت خاص. المس هنا.",
		description:  "أجيب عن أسئلتك من مجموعة مقالات، ومع كل جواب الملف والسطر والعبارة نفسها. اكتب سؤالك.",
		profile:      "جواب من المقالات، ومعه الملف والسطر والعبارة.",
		answerTitle:  "الجواب", sourceTitle: "مصدر",
	},
	"en": {
		language: "en", name: "English",
		greeting:    "Welcome to Isnad. I answer from the articles, %d of them, and give the file, the line and the very words with every answer.\n\nWrite your question, such as: When did …? Who said …?",
		help:        "Write a question and I answer with the articles' own words, each with the number of its source: file and line. Touch a source to read what stands around it.\nAfter an answer, “and when?” or “and where?” will do. In groups, mention me or reply to me.",
		closed:      "This bot is private. If you should be able to use it, send your id to whoever runs it: %d",
		groupNo:     "This bot is not open to this group. The group's id: %d",
		onlyAdmins:  "This command is for the bot's admins.",
		onlyPrivate: "Please send me this command in a private chat.",
		busy:        "Many questions are waiting. Please ask again in a minute.",
		slower:      "That was many questions in one minute. Please wait a little and ask again.",
		onlyText:    "I understand text alone. Please write your question.",
		emptyAsk:    "Write the question behind the command, such as: /ask When did …?",
		whatSearch:  "Write what to look for behind /search.",
		about: map[string]string{
			"start": "the beginning", "help": "this help", "ask": "a question about the articles", "search": "the passages nearest to some words", "sources": "the last answer's sources",
			"new": "a new conversation", "settings": "language and length of answers", "reindex": "read the articles anew", "stats": "figures of use",
			"invite": "a link that lets somebody in, once", "users": "who may use the bot",
		},
		useful: "👍 Useful", useless: "👎 Not useful", thanks: "Thank you.", removed: "Removed.",
		changed:   "The article has changed since. The words as they were:",
		tooOld:    "This answer is old, and its sources are forgotten. Please ask again.",
		noSources: "There are no sources to show: ask a question first.", noSuchSource: "No source has this number. Sources of the last answer: %d.",
		hits: "Nearest passages", noHits: "Nothing was found in the articles.", forgotten: "A new conversation has begun.",
		unknown:  "There is no command %s. /help shows the commands.",
		settings: "Settings", languageIs: "Language: %s", lengthIs: "Answers: %s", automatic: "each user's", full: "full", short: "short", saved: "Saved.",
		invited: "Welcome, you may ask now.", invitedAdmin: "Welcome, you are now an admin of the bot. /invite lets others in.",
		groupOpened: "The bot is open to this group now.", usedUp: "This invitation has been used. Ask for a new one.",
		expired: "This invitation has expired. Ask for a new one.", noInvite: "This invitation is not known. Ask for a new one.",
		invite: "An invitation that works once, for %[3]d days.\n\nFor a person:\n%[1]s\n\nOr for a whole group:\n%[2]s",
		people: "Who may use the bot", nobody: "Nobody yet. /invite makes a link that lets somebody in.", configured: "by the configuration", remove: "Remove %s",
		indexing: "Reading the articles…", reading: "Reading the articles: %d%%", splitting: "Cutting passages: %d%%", embedding: "Indexing passages: %d%%", writing: "Writing the index…",
		stop: "✋ Stop", stopped: "Stopped. The index is as it was.", stopping: "Stopping…", running: "This is under way already.", upToDate: "Nothing new: the index matches the articles.",
		added: "New", altered: "Changed", gone: "Removed", refused: "Refused", inIndex: "In the index: %d articles, %d passages. It took %s.", more: "and %d more", rebuilt: "Everything was indexed anew",
		reindexFailed: "The articles could not be read, and the index is as it was: %s",
		stats:         "Figures of use",
		statsColumns:  "(today · 7 days · ever)",
		counters: map[string]string{
			"asked": "questions", "answered": "answered", "related": "only something near", "nothing": "nothing found", "talk": "greetings and the like", "searched": "searches",
			"inline": "inline questions", "opened": "sources opened", "useful": "useful", "useless": "not useful", "refused": "not allowed",
			"limited": "too many in a minute", "muted": "not allowed to write in a group", "busy": "too many waiting", "failed": "failures",
		},
		statsCorpus:    "articles: %d, passages: %d",
		statsPeople:    "people: %d, groups: %d",
		statsTimes:     "half of the answers within %s, 99%% within %s",
		statsUp:        "running for %s",
		articleChanged: "The article %s has changed and is not read anew yet, so it is not quoted. Please ask again in a while.",
		articleGone:    "The article %s, which had the answer, has been deleted, so it is not quoted.",
		deleted:        "The article has been deleted since. The words as they were:",
		leftOut: counted{"one": "One question was left out. Please send it in another message.",
			"other": "%d questions were left out. Please send them in another message."},
		muted:     "I may not write in the group %s, so I could not answer you there. Ask me here, or have an admin of the group let me write.",
		wait:      "I am still reading the articles and will answer when I am done.",
		noLetters: "The question has no words in it. Please ask in words.", long: "The question is too long. Please ask in a sentence or two.",
		slow: "The answer took longer than allowed. Please ask again.", failed: "Something went wrong here and I could not answer. Please ask again in a while.",
		inlineClosed: "This bot is private. Touch here.",
		description:  "I answer from a collection of articles and give the file, the line and the very words with every answer. Write your question.",
		profile:      "Answers from the articles, with file, line and words.",
		answerTitle:  "Answer", sourceTitle: "Source",
	},
	"fr": {
		language: "fr", name: "Français",
		greeting:    "Bienvenue dans Isnad. Je réponds d’après les articles, au nombre de %d, et je donne avec chaque réponse le fichier, la ligne et les mots mêmes.\n\nÉcrivez votre question, par exemple : Quand … ? Qui a dit … ?",
		help:        "Écrivez une question : je réponds avec les mots des articles, chacun avec le numéro de sa source, fichier et ligne. Touchez une source pour lire ce qui l’entoure.\nAprès une réponse, « et quand ? » ou « et où ? » suffit. Dans un groupe, mentionnez-moi ou répondez-moi.",
		closed:      "Ce bot est privé. Si vous devez pouvoir l’utiliser, envoyez votre numéro à qui le gère : %d",
		groupNo:     "Ce bot n’est pas ouvert à ce groupe. Numéro du groupe : %d",
		onlyAdmins:  "Cette commande est réservée aux administrateurs du bot.",
		onlyPrivate: "Envoyez-moi cette commande en privé.",
		busy:        "Beaucoup de questions attendent. Reposez la vôtre dans une minute, s’il vous plaît.",
		slower:      "Cela fait beaucoup de questions en une minute. Attendez un peu, puis reposez-la.",
		onlyText:    "Je ne comprends que le texte. Écrivez votre question, s’il vous plaît.",
		emptyAsk:    "Écrivez la question après la commande, par exemple : /ask Quand … ?",
		whatSearch:  "Écrivez ce que vous cherchez après /search.",
		about: map[string]string{
			"start": "le début", "help": "cette aide", "ask": "une question sur les articles", "search": "les passages les plus proches de quelques mots", "sources": "les sources de la dernière réponse",
			"new": "une nouvelle conversation", "settings": "langue et longueur des réponses", "reindex": "relire les articles", "stats": "chiffres d’utilisation",
			"invite": "un lien d’invitation, valable une fois", "users": "qui peut utiliser le bot",
		},
		useful: "👍 Utile", useless: "👎 Pas utile", thanks: "Merci.", removed: "Retiré.",
		changed:   "L’article a changé depuis. Les mots tels qu’ils étaient :",
		tooOld:    "Cette réponse est ancienne et ses sources sont oubliées. Reposez la question.",
		noSources: "Il n’y a pas de sources à montrer : posez d’abord une question.", noSuchSource: "Aucune source ne porte ce numéro. Sources de la dernière réponse : %d.",
		hits: "Passages les plus proches", noHits: "Rien n’a été trouvé dans les articles.", forgotten: "Une nouvelle conversation commence.",
		unknown:  "La commande %s n’existe pas. /help montre les commandes.",
		settings: "Réglages", languageIs: "Langue : %s", lengthIs: "Réponses : %s", automatic: "celle de chacun", full: "complètes", short: "courtes", saved: "Enregistré.",
		invited: "Bienvenue, vous pouvez poser vos questions.", invitedAdmin: "Bienvenue, vous administrez maintenant le bot. /invite fait entrer d’autres personnes.",
		groupOpened: "Le bot est maintenant ouvert à ce groupe.", usedUp: "Cette invitation a déjà servi. Demandez-en une autre.",
		expired: "Cette invitation a expiré. Demandez-en une autre.", noInvite: "Cette invitation n’est pas connue. Demandez-en une autre.",
		invite: "Une invitation valable une fois, pendant %[3]d jours.\n\nPour une personne :\n%[1]s\n\nOu pour tout un groupe :\n%[2]s",
		people: "Qui peut utiliser le bot", nobody: "Personne encore. /invite crée un lien d’invitation.", configured: "par la configuration", remove: "Retirer %s",
		indexing: "Lecture des articles…", reading: "Lecture des articles : %d %%", splitting: "Découpage : %d %%", embedding: "Indexation : %d %%", writing: "Écriture de l’index…",
		stop: "✋ Arrêter", stopped: "Arrêté. L’index est comme avant.", stopping: "J’arrête…", running: "C’est déjà en cours.", upToDate: "Rien de nouveau : l’index correspond aux articles.",
		added: "Nouveaux", altered: "Modifiés", gone: "Retirés", refused: "Refusés", inIndex: "Dans l’index : %d articles, %d passages. Durée : %s.", more: "et %d autres", rebuilt: "Tout a été réindexé",
		reindexFailed: "Les articles n’ont pas pu être lus, l’index est comme avant : %s",
		stats:         "Chiffres d’utilisation",
		statsColumns:  "(aujourd’hui · 7 jours · en tout)",
		counters: map[string]string{
			"asked": "questions", "answered": "avec réponse", "related": "passages proches sans réponse", "nothing": "rien trouvé", "talk": "salutations et autres", "searched": "recherches",
			"inline": "questions en ligne", "opened": "sources ouvertes", "useful": "utile", "useless": "pas utile", "refused": "sans autorisation",
			"limited": "trop dans une minute", "muted": "pas le droit d’écrire dans un groupe", "busy": "trop en attente", "failed": "erreurs",
		},
		statsCorpus:    "articles : %d, passages : %d",
		statsPeople:    "personnes : %d, groupes : %d",
		statsTimes:     "la moitié des réponses en %s, 99 %% en %s",
		statsUp:        "en marche depuis %s",
		articleChanged: "L’article %s a changé et n’est pas encore relu : il n’est pas cité. Reposez la question un peu plus tard.",
		articleGone:    "L’article %s, qui contenait la réponse, a été supprimé : il n’est pas cité.",
		deleted:        "L’article a été supprimé depuis. Les mots tels qu’ils étaient :",
		leftOut: counted{"one": "Une question est restée sans réponse. Envoyez-la dans un autre message.",
			"other": "%d questions sont restées sans réponse. Envoyez-les dans un autre message."},
		muted:     "Je n’ai pas le droit d’écrire dans le groupe %s et n’ai pas pu vous répondre là-bas. Posez la question ici, ou demandez ce droit à un administrateur du groupe.",
		wait:      "Je suis encore en train de lire les articles et répondrai ensuite.",
		noLetters: "La question ne contient pas de mots. Posez-la avec des mots.", long: "La question est trop longue. Posez-la en une phrase ou deux.",
		slow: "La réponse a pris plus de temps que permis. Reposez la question.", failed: "Une erreur s’est produite et je n’ai pas pu répondre. Reposez la question un peu plus tard.",
		inlineClosed: "Ce bot est privé. Touchez ici.",
		description:  "Je réponds d’après une collection d’articles et je donne avec chaque réponse le fichier, la ligne et les mots mêmes. Écrivez votre question.",
		profile:      "Des réponses tirées des articles, avec fichier, ligne et mots.",
		answerTitle:  "Réponse", sourceTitle: "Source",
	},
}
