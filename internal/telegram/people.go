package telegram

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"isnad/internal/lang"
	"isnad/internal/telegram/access"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/message"
	"isnad/internal/telegram/state"
	"isnad/internal/telegram/texts"
	"isnad/internal/telegram/turn"
)

// people lets people in with invitations, lists them, and takes their rights back.
type people struct {
	me     *botapi.Me
	store  *state.People
	access *access.Rules
	menus  *menus
}

// inviteDays is how long an invitation can be used.
const inviteDays = 7

// invite makes an invitation and sends its links.
func (p *people) invite(t *turn.Turn, _ *botapi.Message, _ string) error {
	if _, sent := t.Task.SentBefore(); sent {
		return nil // the links went out before a restart
	}
	code, err := p.store.NewInvite(state.Invite{Role: state.Asker, By: t.User.ID, Expires: time.Now().AddDate(0, 0, inviteDays)})
	if err != nil {
		return errors.Join(err, t.Say(t.Words.Failed))
	}
	t.Task.Count("invited")
	return t.Say(t.Words.Invite.With(p.link("start", code), p.link("startgroup", code), inviteDays))
}

// link returns a link that opens the bot in Telegram with a code.
func (p *people) link(how, code string) string {
	return fmt.Sprintf("https://t.me/%s?%s=%s", p.me.UserName, how, code)
}

// ownerLink makes the link whose first user becomes the bot's admin; "" when there is an admin.
func (p *people) ownerLink() (string, error) {
	if len(p.access.AllAdmins()) > 0 {
		return "", nil
	}
	code, err := p.store.NewInvite(state.Invite{Role: state.Admin, Expires: time.Now().AddDate(0, 0, 1)})
	if err != nil {
		return "", err
	}
	return p.link("start", code), nil
}

// admit lets in somebody who came with an invitation: in a group all of its members.
func (p *people) admit(t *turn.Turn, code string) error {
	if t.User.ID <= 0 || t.User.IsBot {
		return t.Refuse(access.NeedAsker)
	}
	if !t.Chat.Private() {
		err := p.store.RedeemChat(code, t.Chat.ID, t.Chat.Title)
		return p.welcome(t, err, t.Words.GroupOpened)
	}
	role, err := p.store.Redeem(code, state.Person{ID: t.User.ID, Name: personName(t.User)})
	text := t.Words.Invited
	if role == state.Admin || err == nil && t.Right() == access.Admin {
		text = t.Words.InvitedAdmin
	}
	if err := p.welcome(t, err, text); err != nil || role != state.Admin {
		return err
	}
	p.menus.welcomeAdmin(t.Ctx, t.User.ID)
	return nil
}

// welcome says how the use of an invitation ended. To somebody who guesses codes it says only
// a few times in a while what is wrong with them.
func (p *people) welcome(t *turn.Turn, err error, text string) error {
	switch {
	case err == nil, errors.Is(err, state.ErrUsed) && t.May(access.NeedAsker):
		return t.Say(text)
	case errors.Is(err, state.ErrUsed):
		text = t.Words.UsedUp
	case errors.Is(err, state.ErrExpired):
		text = t.Words.Expired
	case errors.Is(err, state.ErrNoInvite):
		text = t.Words.NoInvite
	default:
		return errors.Join(err, t.Say(t.Words.Failed))
	}
	t.Task.Count("refused")
	if !p.access.Rates.Take(t.User.ID) {
		return nil
	}
	return t.Say(text)
}

// personName returns a user's name for the owner's list.
func personName(u botapi.User) string {
	name := strings.TrimSpace(u.FirstName + " " + u.LastName)
	if u.UserName != "" {
		name += " @" + u.UserName
	}
	return message.Preview(name)
}

// mostListed is how many people a message lists.
const mostListed = 40

// list shows who may use the bot, with a button to remove each who was invited.
func (p *people) list(t *turn.Turn, _ *botapi.Message, _ string) error {
	text, keyboard := p.message(t.Words)
	_, err := t.Send(text, nil, keyboard)
	return err
}

func (p *people) message(w *texts.Words) (html string, keyboard *botapi.Keyboard) {
	var lines []string
	for _, id := range slices.Concat(p.access.Admins, p.access.Users, p.access.Chats) {
		lines = append(lines, fmt.Sprintf("\u2068%d\u2069 — %s", id, w.Configured))
	}
	k := &botapi.Keyboard{}
	list := func(id int64, name, mark string) {
		lines = append(lines, fmt.Sprintf("\u2068%d\u2069 — \u2068%s\u2069%s", id, name, mark))
		if len(k.Rows) < mostListed {
			label := w.Remove.With(lang.Isolate(message.Preview(name)))
			k.Rows = append(k.Rows, []botapi.Button{{Text: label, Data: "r:" + strconv.FormatInt(id, 10)}})
		}
	}
	for _, person := range p.store.All() {
		mark := ""
		if person.Role == state.Admin {
			mark = " ⭐"
		}
		list(person.ID, person.Name, mark)
	}
	chats := p.store.OpenChats()
	for _, id := range slices.Sorted(maps.Keys(chats)) {
		list(id, message.Preview(chats[id].Name), " 👥")
	}
	if len(lines) == 0 {
		lines = []string{w.Nobody}
	}
	if more := len(lines) - mostListed; more > 0 {
		lines = append(lines[:mostListed], w.More.With(more))
	}
	return message.Escape(w.People + "\n\n" + strings.Join(lines, "\n")), k
}

// removePressed takes back the right that an invitation gave. Admins can't remove themselves,
// so that the last admin stays: without one nobody could let anybody in.
func (p *people) removePressed(t *turn.Turn, c *botapi.Callback, data string) error {
	id, err := strconv.ParseInt(data, 10, 64)
	if err != nil || id == t.User.ID && !slices.Contains(p.access.Admins, id) {
		return t.Toast(c, "", false)
	}
	if err := p.store.Remove(id); err != nil {
		return err
	}
	if err := t.Toast(c, t.Words.Removed, false); err != nil {
		return err
	}
	text, keyboard := p.message(t.Words)
	return t.Edit(c.Message.ID, text, keyboard)
}
