// Package newlanguage proves that a folder of files makes a new language of the program:
// Persian, which shares its script with Arabic. It is a package of its own because a
// language has to be there before the program asks for one.
package newlanguage

import (
	"bytes"
	"context"
	"io"
	"log/slog"
	"os"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"isnad/internal/analysis"
	"isnad/internal/answer"
	"isnad/internal/answer/prompt"
	"isnad/internal/chat"
	"isnad/internal/corpus/boilerplate"
	"isnad/internal/index"
	"isnad/internal/lang"
	"isnad/internal/library"
	"isnad/internal/question"
	"isnad/internal/telegram"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/state"
	"isnad/internal/telegram/telegramtest"
)

const about = `[language]
name: فارسی
direction: right to left
script: Arabic
letters: پ چ ژ گ
`

const words = `[question words]
number: چند
date: کی
place: کجا، کجاست
reason: چرا
manner: چگونه
other: چه، کدام
[question phrases]
date: چه سالی
[function words]
است، را، از، به، با، که، این، آن، برای، بود، شد، های
[months]
201: فروردین
202: اردیبهشت
[numbers]
3: سه
[buttons]
ورود به سایت
`

const talk = `[farewell]
خداحافظ | خدا نگهدار
`

// translated are texts of English and what they are in Persian.
var translated = strings.NewReplacer(
	"There is no command {command}. Type /help for the commands.", "دستور `{command}` وجود ندارد.",
	"a new conversation\n", "گفتگوی تازه\n",
	"Goodbye.", "خدانگهدار.",
	"The language model took too long; these are the articles’ own sentences.", "مدل زبانی دیر کرد.",
	"I answer from a collection of articles and give", "از مقاله\u200cها پاسخ می\u200cدهم و می\u200cآورم",
	"[telegram names]\n", "[telegram names]\nnew: تازه\n")

func TestMain(m *testing.M) {
	lang.Use(fstest.MapFS{
		"fa/language.txt": {Data: []byte(about)},
		"fa/words.txt":    {Data: []byte(words)},
		"fa/talk.txt":     {Data: []byte(talk)},
		"fa/texts.txt":    {Data: []byte(translated.Replace(english("texts.txt")))},
		"fa/prompt.txt":   {Data: []byte(strings.ReplaceAll(english("prompt.txt"), "NO ANSWER", "بی پاسخ"))},
	})
	os.Exit(m.Run())
}

// english is a file of English.
func english(name string) string {
	text, err := os.ReadFile("../en/" + name)
	if err != nil {
		panic(err)
	}
	return string(text)
}

func TestItIsALanguageOfTheProgram(t *testing.T) {
	var codes []string
	for _, l := range lang.All() {
		codes = append(codes, l.Code)
	}
	if got := strings.Join(codes, " "); got != "ar en fa fr" {
		t.Errorf("languages: %s", got)
	}
	if l := lang.For("fa-IR"); l.Name != "فارسی" || !l.RightToLeft {
		t.Errorf("%+v", l)
	}
}

func TestItsTextsAreRecognised(t *testing.T) {
	for text, want := range map[string]string{
		"پایتخت ایران کجاست؟":      "fa",
		"تهران کجا است؟":           "fa",
		"جنگ در چه سالی آغاز شد؟":  "fa",
		"أين ينبع النيل؟":          "ar",
		"ما عاصمة إيران؟":          "ar",
		"طهران":                    "ar",
		"Where does the Nile end?": "en",
	} {
		if got := analysis.Language(text); got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

func TestItsQuestionsAreUnderstood(t *testing.T) {
	for text, want := range map[string]question.Kind{
		"چند نفر در سیل کشته شدند؟": question.Number,
		"رضا کی به دنیا آمد؟":       question.Date,
		"جنگ در چه سالی آغاز شد؟":   question.Date,
		"تهران کجاست؟":              question.Anything,
	} {
		if got := question.New(text).Kind(); got != want {
			t.Errorf("%q: kind %d, want %d", text, got, want)
		}
	}
	if content := analysis.ContentWords("تهران کجاست"); len(content) != 1 {
		t.Errorf("words of content: %v", content)
	}
	if !analysis.HasDate("جنگ در فروردین آغاز شد") {
		t.Error("a month is no date")
	}
	if got := analysis.Numbers("سه نفر"); len(got) != 1 || got[0] != "3" {
		t.Errorf("numbers: %v", got)
	}
	m, err := question.Read("خداحافظ")
	if err != nil || m.Talk != question.Farewell || m.Language != "fa" {
		t.Errorf("%+v, %v", m, err)
	}
}

func TestItsPagesAreFreedOfFurniture(t *testing.T) {
	if boilerplate.Why("ورود به سایت") == "" {
		t.Error("a button is an article's text")
	}
}

func TestAnswersAndModelsSpeakIt(t *testing.T) {
	a := answer.Answer{Language: "fa", Outcome: answer.Answered, Draft: answer.Draft{Fallback: answer.Slow}}
	if got := a.Note(); got != "مدل زبانی دیر کرد." {
		t.Errorf("note: %s", got)
	}
	if got := prompt.New(prompt.Question{Text: "؟", Language: "fa"}).Decline; got != "بی پاسخ" {
		t.Errorf("decline: %s", got)
	}
}

// A shelf is a library of three articles.
type shelf struct{ library.Service }

func (shelf) Counts(context.Context) index.Counts { return index.Counts{Articles: 3} }
func (shelf) Converse() library.Conversation      { return silent{} }

// silent is a conversation without answers.
type silent struct{}

func (silent) Reset() {}

func (silent) Ask(context.Context, string, answer.Call) (answer.Answer, error) {
	return answer.Answer{}, nil
}

func TestTheTerminalSpeaksIt(t *testing.T) {
	var notes bytes.Buffer
	err := chat.Run(t.Context(), chat.Options{In: strings.NewReader("/nosuch\n"), Out: io.Discard, Err: &notes, Language: "fa", Library: shelf{}})
	if want := "دستور /nosuch وجود ندارد.\n"; err != nil || notes.String() != want {
		t.Errorf("%q, %v; want %q", notes.String(), err, want)
	}
}

func TestTelegramSpeaksIt(t *testing.T) {
	const token = "4242424242:AAtoken"
	server := telegramtest.NewServer(token)
	defer server.Close()
	store, err := state.Open(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	bot := telegram.New(telegram.Options{API: botapi.New(server.URL, token), Store: store, Library: shelf{}, Admins: []int64{11},
		Log: slog.New(slog.DiscardHandler), Poll: time.Second})
	ctx, stop := context.WithCancel(t.Context())
	if err := bot.Start(ctx); err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- bot.Run(ctx) }()
	server.Update(`{"message":{"message_id":1,"date":1,"from":{"id":11,"first_name":"x","language_code":"fa"},"chat":{"id":11,"type":"private"},"text":"/settings"}}`)
	for deadline := time.Now().Add(20 * time.Second); len(server.Sent(11)) == 0 || store.Note("menus") == ""; time.Sleep(10 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatal("no menus, or no settings")
		}
	}
	stop()
	if err := <-ended; err != nil {
		t.Error(err)
	}
	menus := map[string]string{}
	for _, c := range server.Calls("setMyCommands") {
		menus[c.In.Get("language_code")] += c.In.Get("commands")
	}
	if !strings.Contains(menus["fa"], "گفتگوی تازه") {
		t.Errorf("menu: %s", menus["fa"])
	}
	if buttons := server.Sent(11)[0].Buttons(); buttons["فارسی"] != "l:fa" {
		t.Errorf("settings: %v", buttons)
	}
}
