package telegram

import (
	"slices"
	"strings"

	"isnad/internal/lang"
	"isnad/internal/near"
	"isnad/internal/telegram/botapi"
)

// A command is something that a message with a slash in front asks for.
type command struct {
	name  string
	other []string // names in other languages, to save changing the keyboard
	need  need
	menu  bool // in everybody's menu, or else in that of admins
	run   func(t *turn, m *botapi.Message, arg string) error
}

// is reports whether a command has this name.
func (c command) is(name string) bool { return c.name == name || slices.Contains(c.other, name) }

// commands returns them in the order of the help.
func (b *Bot) commands() []command {
	all := []command{
		{"start", nil, needNothing, false, b.start},
		{"ask", nil, needAsker, true, b.questions.askCommand},
		{"search", nil, needAsker, true, b.questions.search},
		{"sources", nil, needAsker, true, b.sources.command},
		{"new", nil, needAsker, true, b.questions.forget},
		{"settings", nil, needSetter, true, b.settings.command},
		{"help", nil, needNothing, true, b.help},
		{"reindex", nil, needAdmin, false, b.indexing.command},
		{"stats", nil, needAdmin, false, b.usage.command},
		{"invite", nil, needOwner, false, b.people.invite},
		{"users", nil, needOwner, false, b.people.list},
	}
	for i := range all {
		for _, l := range lang.All() {
			all[i].other = append(all[i].other, wordsFor(l.Code).Names[all[i].name]...)
		}
	}
	return all
}

// runCommand carries out a command, or says why not.
func (b *Bot) runCommand(t *turn, m *botapi.Message, name, arg string) error {
	all := b.commands()
	i := slices.IndexFunc(all, func(c command) bool { return c.is(name) })
	if i < 0 {
		return b.unknown(t, m, name)
	}
	if !t.may(all[i].need) {
		return t.refuse(all[i].need)
	}
	return all[i].run(t, m, arg)
}

// unknown is for a command that does not exist. In a group it may be another bot's.
func (b *Bot) unknown(t *turn, m *botapi.Message, name string) error {
	if !t.chat.Private() && !strings.Contains(m.Text, "@") {
		return nil
	}
	if t.right() == nobody {
		return t.refuse(needAsker)
	}
	var names []string
	for _, c := range b.commands() {
		if t.may(c.need) {
			names = append(append(names, c.name), c.other...)
		}
	}
	if word := near.Word(name, names); word != "" {
		name = name + " (/" + word + "?)"
	}
	if len(name) > 64 {
		name = "…"
	}
	return t.say(t.words.Unknown.With("/" + name))
}

// start greets, and lets in somebody who comes with an invitation.
func (b *Bot) start(t *turn, _ *botapi.Message, code string) error {
	if code != "" && code != startAccess {
		return b.people.admit(t, code)
	}
	if !t.may(needAsker) {
		return t.refuse(needAsker)
	}
	return t.say(t.words.Greeting.With(b.library.Counts(t.ctx).Articles))
}

func (b *Bot) help(t *turn, _ *botapi.Message, _ string) error {
	if !t.may(needAsker) {
		return t.refuse(needAsker)
	}
	var may []command
	for _, c := range b.commands() {
		if c.name != "start" && t.may(c.need) {
			may = append(may, c)
		}
	}
	return t.say(t.words.helpText(may))
}
