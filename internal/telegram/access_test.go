package telegram

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"isnad/internal/corpus"
	"isnad/internal/lang"
	"isnad/internal/telegram/access"
	"isnad/internal/telegram/state"
	"isnad/internal/telegram/telegramtest"
	"isnad/internal/telegram/texts"
)

// The access matrix: everything that can be asked of the bot, by everybody who can
// ask it, in every kind of chat, of a closed bot and of a public one. What is not in
// the table below fails the test, so that a new command can't be forgotten.

// Those who ask.
const (
	aStranger = "stranger"
	aUser     = "allowed user"
	anInvitee = "invited user"
	aRemoved  = "removed user"
	aMember   = "member of an allowed group"
	anAdmin   = "admin"
	aMadeOne  = "admin by invitation"
	aBot      = "another bot in an allowed group"
	aChannel  = "a channel's name in a closed group"
)

// Where they ask.
const (
	inPrivate = "in private"
	inOpen    = "in an allowed group"
	inClosed  = "in another group"
	anywhere  = "in any chat"
)

// who is a user's id in the matrix.
var who = map[string]int64{aStranger: strangerID, aUser: userID, anInvitee: 66, aRemoved: 77, aMember: 88, anAdmin: adminID, aMadeOne: 99, aBot: 1111, aChannel: 136817688}

// actions are all commands and buttons, each with who may do it in a closed bot.
// "everybody" may in a public one as well, if a stranger may nothing else.
type action struct {
	text   string // what is written; empty for a button or a query
	button string // a button's data
	inline bool
	need   access.Need
}

func matrixActions() map[string]action {
	all := map[string]action{
		"a question":    {text: "سؤال في المصفوفة؟", need: access.NeedAsker},
		"inline":        {inline: true, need: access.NeedAsker},
		"a source":      {button: "s:%s:1", need: access.NeedAsker},
		"the next one":  {button: "n:%s:1", need: access.NeedAsker},
		"more":          {button: "m:%s", need: access.NeedAsker},
		"an example":    {button: "e:0", need: access.NeedAsker},
		"a vote":        {button: "v:%s:1", need: access.NeedAsker},
		"a language":    {button: "l:en", need: access.NeedSetter},
		"a length":      {button: "a:short", need: access.NeedSetter},
		"a page":        {button: "p:0:", need: access.NeedAsker},
		"one article":   {button: "o:zz", need: access.NeedSetter},
		"all articles":  {button: "w:", need: access.NeedSetter},
		"an end":        {button: "q:zz", need: access.NeedSetter},
		"an upload":     {button: "i:zz:1", need: access.NeedOwner},
		"removal":       {button: "d:zz", need: access.NeedOwner},
		"restoring":     {button: "u:zz", need: access.NeedOwner},
		"stop":          {button: "x:zz", need: access.NeedAdmin},
		"remove":        {button: "r:5", need: access.NeedOwner},
		"no button":     {button: "?", need: access.NeedAsker},
		"wrong command": {text: "/nonsense@" + telegramtest.BotName, need: access.NeedAsker},
	}
	for name, n := range map[string]access.Need{
		"start": access.NeedAsker, "help": access.NeedAsker, "ask": access.NeedAsker, "search": access.NeedAsker, "sources": access.NeedAsker, "articles": access.NeedAsker, "in": access.NeedSetter, "subscribe": access.NeedSetter, "privacy": access.NeedAsker, "forget": access.NeedAsker, "new": access.NeedAsker,
		"settings": access.NeedSetter, "add": access.NeedOwner, "remove": access.NeedOwner, "reindex": access.NeedAdmin, "stats": access.NeedAdmin, "export": access.NeedOwner, "unanswered": access.NeedOwner, "invite": access.NeedOwner, "users": access.NeedOwner,
	} {
		all["/"+name] = action{text: "/" + name + " كلمات", need: n}
		if name == "start" || name == "sources" {
			all["/"+name] = action{text: "/" + name, need: n}
		}
	}
	return all
}

// allows is the matrix in short: what each may, where.
func allows(public bool, person, place string, n access.Need) bool {
	isAdmin := person == anAdmin || person == aMadeOne
	asks := isAdmin || person == aUser || person == anInvitee || public || place == inOpen
	switch n {
	case access.NeedAsker:
		return asks
	case access.NeedSetter:
		return isAdmin || asks && place == inPrivate
	case access.NeedAdmin:
		return isAdmin
	case access.NeedOwner:
		return isAdmin && place == inPrivate
	}
	return false
}

func TestTheMatrixHasEveryCommand(t *testing.T) {
	t.Parallel()
	actions, all := matrixActions(), newStage(t).start().bot.commands()
	for _, c := range all {
		if _, ok := actions["/"+c.name]; !ok {
			t.Errorf("/%s is not in the matrix", c.name)
		}
	}
	for _, l := range lang.All() {
		w := texts.For(l.Code)
		for _, c := range all {
			if w.About[c.name] == "" {
				t.Errorf("%s: /%s has no line in the menu", l.Code, c.name)
			}
		}
	}
}

func TestAccessMatrix(t *testing.T) {
	t.Parallel()
	for _, public := range []bool{false, true} {
		t.Run(map[bool]string{false: "closed", true: "public"}[public], func(t *testing.T) {
			s := newStage(t)
			s.opts.Public = public
			s.engine.lines = []corpus.NumberedLine{}
			s.start()
			admit(t, s.store)
			cells := 0
			for name, a := range matrixActions() {
				for person := range who {
					for _, place := range places(person, a) {
						cells++
						t.Run(fmt.Sprintf("%s/%s/%s", name, person, place), func(t *testing.T) {
							want := allows(public, person, place, a.need)
							if got := s.try(t, a, person, place); got != want {
								t.Errorf("allowed: %v, want %v", got, want)
							}
						})
					}
				}
			}
			if cells < 400 {
				t.Errorf("%d cells only", cells)
			}
		})
	}
}

// places are where a person can do a thing.
func places(person string, a action) []string {
	switch {
	case a.inline:
		return []string{anywhere}
	case person == aMember || person == aBot:
		return []string{inOpen}
	case person == aChannel:
		return []string{inClosed}
	}
	return []string{inPrivate, inOpen, inClosed}
}

// admit lets in those who came with an invitation, and one out again.
func admit(t *testing.T, store *state.Store) {
	t.Helper()
	for person, role := range map[string]string{anInvitee: state.Asker, aRemoved: state.Asker, aMadeOne: state.Admin} {
		code, err := store.People.NewInvite(state.Invite{Role: role})
		if err == nil {
			_, err = store.People.Redeem(code, state.Person{ID: who[person], Name: person})
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := store.People.Remove(who[aRemoved]); err != nil {
		t.Fatal(err)
	}
}

// try does a thing and reports whether the bot did it: whether anything else than a
// refusal came of it.
func (s *stage) try(t *testing.T, a action, person, place string) bool {
	t.Helper()
	s.t = t
	chat := map[string]int64{inPrivate: who[person], inOpen: openGroup, inClosed: closedGroup}[place]
	s.bot.access.Told.Forget() // every stranger hears it
	s.bot.indexing.Release()
	s.store.EndJob()                                                                       //nolint:errcheck
	s.store.Answers.Put(state.Answer{ID: 1, Chat: chat, Citations: quoted("x").Citations}) //nolint:errcheck
	s.server.Forget()
	before := s.store.Counts(1)["refused"]
	switch {
	case a.inline:
		s.server.Update(fmt.Sprintf(`{"inline_query":{"id":"1","from":{"id":%d,"first_name":"x"},"query":"؟","offset":""}}`, who[person]))
	case a.button != "":
		data := strings.ReplaceAll(a.button, "%s", "1")
		p := says{user: who[person], chat: chat, id: 9}
		s.server.Update(fmt.Sprintf(`{"callback_query":{"id":"1","from":{"id":%d,"first_name":"x","is_bot":%v},"message":%s,"data":%s}}`,
			who[person], person == aBot, p.json(), quote(data)))
	default:
		p := says{user: who[person], chat: chat, id: 9, text: a.text}
		if !strings.HasPrefix(a.text, "/") && chat < 0 {
			p.text = "@" + telegramtest.BotName + " " + a.text
		}
		text := p.json()
		if person == aBot {
			text = strings.Replace(text, `"is_bot":false`, `"is_bot":true`, 1)
		}
		s.server.Update(`{"message":` + text + `}`)
	}
	s.idle()
	s.eventually("no job is in progress", func() bool { return s.bot.indexing.Running(0) })
	refused := s.store.Counts(1)["refused"] > before
	said := s.said()
	if refused == slices.ContainsFunc(said, func(text string) bool { return !isRefusal(text) }) && !(len(said) == 0 && !refused) {
		t.Errorf("refused: %v, said %q", refused, said)
	}
	return !refused
}

// said is everything that came of a thing, beside the toast without words.
func (s *stage) said() (all []string) {
	for _, c := range s.server.Calls("") {
		switch text := c.In.Get("text"); c.Method {
		case "sendMessage", "editMessageText":
			all = append(all, text)
		case "answerCallbackQuery":
			if text != "" {
				all = append(all, text)
			}
		case "answerInlineQuery":
			if c.In.Get("button") != "" {
				all = append(all, "البوت خاص")
			}
		}
	}
	return all
}

// isRefusal reports whether a text is one of those that say no.
func isRefusal(text string) bool {
	for _, no := range []string{"البوت خاص", "محادثة خاصة", "لم يُفتح", "للمشرفين", "Private", "private", "not open", "bot&#39;s admins", "bot's admins", "n’est pas", "réservée"} {
		if strings.Contains(text, no) {
			return true
		}
	}
	return false
}

func TestRightsAreAskedAnewEachTime(t *testing.T) {
	t.Parallel()
	s := newStage(t).start()
	code, err := s.store.People.NewInvite(state.Invite{Role: state.Asker})
	if err != nil {
		t.Fatal(err)
	}
	s.say(says{user: 66, text: "/start " + code})
	s.sent(66, 1)
	s.say(says{user: 66, text: "سؤال؟"})
	c := s.sent(66, 2)
	s.idle()
	if err := s.store.People.Remove(66); err != nil {
		t.Fatal(err)
	}
	s.press(66, 0, c.ID, button(c, "s:", ":1"))
	s.call("answerCallbackQuery", func(c telegramtest.Call) bool { return strings.Contains(c.In.Get("text"), "خاص") })
	if n := len(s.server.Sent(66)); n != 2 {
		t.Errorf("%d messages", n)
	}
}

func TestAStrangerHearsItOnce(t *testing.T) {
	t.Parallel()
	s := newStage(t).start()
	for range 3 {
		s.say(says{user: strangerID, text: "سؤال؟"})
	}
	s.idle()
	if n := len(s.server.Sent(strangerID)); n != 1 {
		t.Errorf("%d messages", n)
	}
	s.contains(s.text(s.server.Sent(strangerID)[0]), "33")
	t.Run("and once more when he presses Start", func(t *testing.T) {
		s.say(says{user: strangerID, text: "/start"})
		s.contains(s.text(s.sent(strangerID, 2)), "33")
	})
}
