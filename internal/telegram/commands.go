package telegram

import (
	"slices"
	"strings"

	"isnad/internal/lang"
	"isnad/internal/near"
	"isnad/internal/telegram/access"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/message"
	"isnad/internal/telegram/texts"
	"isnad/internal/telegram/turn"
)

// A command is something that a message with a slash in front asks for.
type command struct {
	name  string
	other []string // names in other languages, to save changing the keyboard
	need  access.Need
	menu  bool // in everybody's menu, or else in that of admins
	run   func(t *turn.Turn, m *botapi.Message, arg string) error
}

// is reports whether a command has this name.
func (c command) is(name string) bool { return c.name == name || slices.Contains(c.other, name) }

// commands returns them in the order of the help.
func (b *Bot) commands() []command {
	all := []command{
		{"start", nil, access.NeedNothing, false, b.start},
		{"ask", nil, access.NeedAsker, true, b.questions.askCommand},
		{"search", nil, access.NeedAsker, true, b.questions.search},
		{"sources", nil, access.NeedAsker, true, b.sources.command},
		{"new", nil, access.NeedAsker, true, b.questions.forget},
		{"articles", nil, access.NeedAsker, true, b.catalogue.Command},
		{"in", nil, access.NeedSetter, true, b.scopes.Choose},
		{"subscribe", nil, access.NeedSetter, true, b.subscriptions.Command},
		{"settings", nil, access.NeedSetter, true, b.settings.command},
		{"privacy", nil, access.NeedAsker, true, b.privacy},
		{"forget", nil, access.NeedAsker, true, b.forgetMe},
		{"help", nil, access.NeedNothing, true, b.help},
		{"add", nil, access.NeedOwner, false, b.upload.Add},
		{"remove", nil, access.NeedOwner, false, b.upload.Remove},
		{"reindex", nil, access.NeedAdmin, false, b.indexing.Command},
		{"export", nil, access.NeedOwner, false, b.usage.export},
		{"unanswered", nil, access.NeedOwner, false, b.unanswered.command},
		{"stats", nil, access.NeedAdmin, false, b.usage.command},
		{"invite", nil, access.NeedOwner, false, b.people.invite},
		{"users", nil, access.NeedOwner, false, b.people.list},
	}
	for i := range all {
		for _, l := range lang.All() {
			all[i].other = append(all[i].other, texts.For(l.Code).Names[all[i].name]...)
		}
	}
	return all
}

// runCommand carries out a command, or says why not.
func (b *Bot) runCommand(t *turn.Turn, m *botapi.Message, name, arg string) error {
	all := b.commands()
	i := slices.IndexFunc(all, func(c command) bool { return c.is(name) })
	if i < 0 {
		return b.unknown(t, m, name)
	}
	if !t.May(all[i].need) {
		return t.Refuse(all[i].need)
	}
	return all[i].run(t, m, arg)
}

// unknown is for a command that does not exist. In a group it may be another bot's.
func (b *Bot) unknown(t *turn.Turn, m *botapi.Message, name string) error {
	if !t.Chat.Private() && !strings.Contains(m.Text, "@") {
		return nil
	}
	if t.Right() == access.Nobody {
		return t.Refuse(access.NeedAsker)
	}
	var names []string
	for _, c := range b.commands() {
		if t.May(c.need) {
			names = append(append(names, c.name), c.other...)
		}
	}
	word := near.Word(name, names)
	if len(name) > 64 {
		name = "…"
	}
	if word != "" {
		return t.Say(t.Words.DidYouMean.With("/"+name, "/"+word))
	}
	return t.Say(t.Words.Unknown.With("/" + name))
}

// start greets, and lets in somebody who comes with an invitation.
func (b *Bot) start(t *turn.Turn, _ *botapi.Message, code string) error {
	if code != "" && code != startAccess {
		return b.people.admit(t, code)
	}
	if !t.May(access.NeedAsker) {
		return t.RefuseStart()
	}
	if !b.loading.over() {
		return t.Say(t.Words.GreetingEarly + "\n\n" + b.loading.text(t.Words))
	}
	text := t.Words.Greeting.With(b.library.Counts(t.Ctx).Articles)
	keyboard := b.examples.keyboard(t)
	if keyboard != nil {
		text += "\n\n" + t.Words.Examples
	}
	_, err := t.Send(message.Escape(text), nil, keyboard)
	return err
}

func (b *Bot) help(t *turn.Turn, _ *botapi.Message, _ string) error {
	if !t.May(access.NeedAsker) {
		return t.Refuse(access.NeedAsker)
	}
	text := t.Words.Help + "\n"
	for _, c := range b.commands() {
		if c.name != "start" && t.May(c.need) {
			text += "\n\u2068/" + c.name + "\u2069 — " + t.Words.About[c.name]
		}
	}
	return t.Say(text)
}
