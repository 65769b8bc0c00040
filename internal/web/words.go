package web

import (
	"context"
	"errors"
	"net/http"
	"strings"

	"golang.org/x/text/language"

	"isnad/internal/question"
)

// words are the texts of the interface in one language.
type words struct {
	Language, Name, Dir string

	Line, ArticlesTitle, SearchTitle, AskTitle           string
	SearchLabel, SearchButton, AskLabel, AskButton       string
	Source, Previous, Next, Of, CopyLink, CopyQuote      string
	Copied, Quotation, Lines, More, NewTalk, Sources     string
	TakenFor, Wait, Languages, Leave, JoinButton, Skip   string
	Follow, changed                                      string
	noHits, noPage, noArticle, unreadable                string
	closed, linkExpired, linkBroken, onlyHere, crossSite string
	needsToken, joinTitle, invitationUsed, invitationOld string
	invitationBad, tooOften, busy, failed                string
	noLetters, long, empty                               string
}

// Changed says that the article has changed since it was cited.
func (w *words) Changed() string { return w.changed }

// Failed says that something went wrong.
func (w *words) Failed() string { return w.failed }

// failure says in the reader's words why there is no answer.
func (w *words) failure(err error) string {
	switch {
	case errors.Is(err, question.ErrEmpty):
		return w.empty
	case errors.Is(err, question.ErrNoWords):
		return w.noLetters
	case errors.Is(err, question.ErrLong):
		return w.long
	case errors.Is(err, errTooOften):
		return w.tooOften
	case errors.Is(err, errBusy), errors.Is(err, context.DeadlineExceeded):
		return w.busy
	}
	return w.failed
}

// invitation says why an invitation lets nobody in.
func (w *words) invitation(err error) string {
	switch {
	case errors.Is(err, ErrUsed):
		return w.invitationUsed
	case errors.Is(err, errInvited):
		return w.invitationOld
	}
	return w.invitationBad
}

var matcher = language.NewMatcher([]language.Tag{language.Arabic, language.English, language.French})

// languageCookie remembers the language that somebody chose.
const languageCookie = "hl"

// wordsOf are the texts in the language that a request asks for: by its address, else as
// it was chosen before, else by what the browser prefers, else Arabic.
func wordsOf(r *http.Request) *words {
	if w := chosen(r.URL.Query().Get("hl")); w != nil {
		return w
	}
	if cookie, err := r.Cookie(languageCookie); err == nil && chosen(cookie.Value) != nil {
		return chosen(cookie.Value)
	}
	accepted := r.Header.Get("Accept-Language")
	if len(accepted) > 200 || strings.TrimSpace(accepted) == "" {
		return languages[0]
	}
	tags, _, err := language.ParseAcceptLanguage(accepted)
	if err != nil {
		return languages[0]
	}
	_, i, _ := matcher.Match(tags...)
	return languages[i]
}

// chosen are the texts of a language, nil where there are none.
func chosen(name string) *words {
	for _, w := range languages {
		if w.Language == name {
			return w
		}
	}
	return nil
}

// rememberLanguage keeps the language that the address names.
func rememberLanguage(w http.ResponseWriter, r *http.Request) {
	if chosen := chosen(r.URL.Query().Get("hl")); chosen != nil {
		http.SetCookie(w, &http.Cookie{Name: languageCookie, Value: chosen.Language, Path: "/",
			MaxAge: 365 * 24 * 3600, HttpOnly: true, SameSite: http.SameSiteLaxMode})
	}
}

// languages has the texts, in the order of matcher.
var languages = []*words{
	{
		Language: "ar", Name: "العربية", Dir: "rtl",
		Line: "السطر", ArticlesTitle: "المقالات", SearchTitle: "البحث", AskTitle: "اسأل المقالات",
		SearchLabel: "ابحث في المقالات", SearchButton: "بحث", AskLabel: "سؤالك", AskButton: "اسأل",
		Source: "المصدر", Previous: "المصدر السابق", Next: "المصدر التالي", Of: "من", CopyLink: "انسخ الرابط", CopyQuote: "انسخ الاقتباس",
		Copied: "نُسخ", Quotation: "الاقتباس ومرجعه", Lines: "سطور المقال", More: "التالي", NewTalk: "محادثة جديدة", Sources: "المصادر",
		TakenFor: "فُهم السؤال:", Wait: "أبحث…", Languages: "اللغة", Leave: "خروج", JoinButton: "ادخل", Skip: "إلى العبارة المقتبسة",
		Follow: "يمكنك أن تتابع بسؤال مثل «ومتى؟»", changed: "تغيّر المقال منذ الجواب، فلا تظهر العبارة كما كانت.",
		noHits: "لم أجد في المقالات شيئًا.", noPage: "لا صفحة بهذا العنوان.", noArticle: "لا مقال بهذا الاسم.", unreadable: "تعذّرت قراءة المقال.",
		closed:      "هذه المقالات ليست مفتوحة للجميع. افتح الرابط الذي جاءك مع الجواب، أو اطلب دعوة.",
		linkExpired: "انتهت مدة هذا الرابط. أعد السؤال ليصلك رابط جديد.", linkBroken: "الرابط ناقص أو تغيّر. افتحه كما جاءك.",
		onlyHere: "هذه الصفحات مفتوحة من هذا الجهاز وحده.", crossSite: "رُفض الطلب لأنه جاء من موقع آخر.", needsToken: "this address needs a token: Authorization: Bearer …",
		joinTitle: "دعوة إلى المقالات", invitationUsed: "استُعملت هذه الدعوة من قبل. اطلب دعوة جديدة.", invitationOld: "انتهت مدة هذه الدعوة. اطلب دعوة جديدة.",
		invitationBad: "لا أعرف هذه الدعوة. اطلب دعوة جديدة.", tooOften: "أسئلة كثيرة في دقيقة واحدة. انتظر قليلًا ثم أعد السؤال.",
		busy: "أسئلة كثيرة تنتظر الآن. أعد السؤال بعد دقيقة.", failed: "حدث خطأ ولم أستطع الجواب. أعد المحاولة بعد قليل.",
		noLetters: "لا كلمات في السؤال. اكتبه بالكلمات.", long: "السؤال طويل جدًا. اسأل في جملة أو جملتين.", empty: "اكتب سؤالك.",
	},
	{
		Language: "en", Name: "English", Dir: "ltr",
		Line: "Line", ArticlesTitle: "Articles", SearchTitle: "Search", AskTitle: "Ask the articles",
		SearchLabel: "Search the articles", SearchButton: "Search", AskLabel: "Your question", AskButton: "Ask",
		Source: "Source", Previous: "Previous source", Next: "Next source", Of: "of", CopyLink: "Copy link", CopyQuote: "Copy quotation",
		Copied: "Copied", Quotation: "Quotation with its reference", Lines: "Lines of the article", More: "More", NewTalk: "New conversation", Sources: "Sources",
		TakenFor: "The question was taken for:", Wait: "Looking…", Languages: "Language", Leave: "Sign out", JoinButton: "Enter", Skip: "To the quoted words",
		Follow: "You may go on with a question such as “and when?”", changed: "The article has changed since the answer; the words can't be shown as they were.",
		noHits: "Nothing was found in the articles.", noPage: "There is no such page.", noArticle: "There is no article of this name.", unreadable: "The article can't be read.",
		closed:      "These articles are not open to everybody. Open the link that came with the answer, or ask for an invitation.",
		linkExpired: "This link has expired. Ask again to get a new one.", linkBroken: "The link was cut or altered. Open it as it came.",
		onlyHere: "These pages are open on this machine alone.", crossSite: "The request was refused because it came from another site.", needsToken: "this address needs a token: Authorization: Bearer …",
		joinTitle: "Invitation to the articles", invitationUsed: "This invitation has been used. Ask for a new one.", invitationOld: "This invitation has expired. Ask for a new one.",
		invitationBad: "This invitation is not known. Ask for a new one.", tooOften: "Those were many questions in one minute. Wait a little and ask again.",
		busy: "Many questions are waiting. Ask again in a minute.", failed: "Something went wrong and there is no answer. Try again in a while.",
		noLetters: "The question has no words in it. Ask in words.", long: "The question is too long. Ask in a sentence or two.", empty: "Write your question.",
	},
	{
		Language: "fr", Name: "Français", Dir: "ltr",
		Line: "Ligne", ArticlesTitle: "Articles", SearchTitle: "Recherche", AskTitle: "Interroger les articles",
		SearchLabel: "Chercher dans les articles", SearchButton: "Chercher", AskLabel: "Votre question", AskButton: "Demander",
		Source: "Source", Previous: "Source précédente", Next: "Source suivante", Of: "sur", CopyLink: "Copier le lien", CopyQuote: "Copier la citation",
		Copied: "Copié", Quotation: "Citation et référence", Lines: "Lignes de l’article", More: "Suite", NewTalk: "Nouvelle conversation", Sources: "Sources",
		TakenFor: "La question a été comprise ainsi :", Wait: "Recherche…", Languages: "Langue", Leave: "Quitter", JoinButton: "Entrer", Skip: "Aux mots cités",
		Follow: "Vous pouvez continuer par « et quand ? »", changed: "L’article a changé depuis la réponse ; les mots ne peuvent être montrés tels qu’ils étaient.",
		noHits: "Rien n’a été trouvé dans les articles.", noPage: "Cette page n’existe pas.", noArticle: "Aucun article ne porte ce nom.", unreadable: "L’article ne peut être lu.",
		closed:      "Ces articles ne sont pas ouverts à tous. Ouvrez le lien reçu avec la réponse, ou demandez une invitation.",
		linkExpired: "Ce lien a expiré. Reposez la question pour en recevoir un autre.", linkBroken: "Le lien est incomplet ou modifié. Ouvrez-le tel qu’il est venu.",
		onlyHere: "Ces pages ne sont ouvertes que sur cette machine.", crossSite: "La demande a été refusée car elle vient d’un autre site.", needsToken: "this address needs a token: Authorization: Bearer …",
		joinTitle: "Invitation aux articles", invitationUsed: "Cette invitation a déjà servi. Demandez-en une autre.", invitationOld: "Cette invitation a expiré. Demandez-en une autre.",
		invitationBad: "Cette invitation n’est pas connue. Demandez-en une autre.", tooOften: "Cela fait beaucoup de questions en une minute. Attendez un peu, puis reposez-la.",
		busy: "Beaucoup de questions attendent. Reposez la vôtre dans une minute.", failed: "Une erreur s’est produite et il n’y a pas de réponse. Réessayez plus tard.",
		noLetters: "La question ne contient pas de mots. Posez-la avec des mots.", long: "La question est trop longue. Posez-la en une phrase ou deux.", empty: "Écrivez votre question.",
	},
}
