package telegram

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/message"
	"isnad/internal/telegram/state"
)

// inviteDays is how long an invitation is good for.
const inviteDays = 7

// invite makes an invitation and gives its links.
func (t *turn) invite(*botapi.Message, string) error {
	if t.next < len(t.sent) {
		t.next++ // the link went out before a restart
		return nil
	}
	code, err := t.Store.NewInvite(state.Invite{Role: state.Asker, By: t.user.ID, Expires: time.Now().AddDate(0, 0, inviteDays)})
	if err != nil {
		return errors.Join(err, t.say(t.words.failed))
	}
	t.count("invited")
	return t.say(fmt.Sprintf(t.words.invite, t.link("start", code), t.link("startgroup", code), inviteDays))
}

// link opens the bot in Telegram with a code.
func (b *Bot) link(how, code string) string {
	return fmt.Sprintf("https://t.me/%s?%s=%s", b.me.UserName, how, code)
}

// OwnerLink makes the link that makes whoever opens it first the bot's admin; ""
// where there is an admin.
func (b *Bot) OwnerLink() (string, error) {
	if len(b.Admins) > 0 || slices.ContainsFunc(b.Store.People(), func(p state.Person) bool { return p.Role == state.Admin }) {
		return "", nil
	}
	code, err := b.Store.NewInvite(state.Invite{Role: state.Admin, Expires: time.Now().AddDate(0, 0, 1)})
	if err != nil {
		return "", err
	}
	return b.link("start", code), nil
}

// admit lets in whoever came with an invitation: in a group all of its members.
func (t *turn) admit(code string) error {
	if t.user.ID <= 0 || t.user.IsBot {
		return t.refuse(needAsker)
	}
	if !t.chat.Private() {
		err := t.Store.RedeemChat(code, t.chat.ID, t.chat.Title)
		return t.admitted(err, t.words.groupOpened)
	}
	role, err := t.Store.Redeem(code, state.Person{ID: t.user.ID, Name: personName(t.user)})
	welcome := t.words.invited
	if role == state.Admin || err == nil && t.right() == admin {
		welcome = t.words.invitedAdmin
	}
	if err := t.admitted(err, welcome); err != nil || role != state.Admin {
		return err
	}
	t.adminMenu(t.user.ID)
	return nil
}

// admitted says how the use of an invitation ended. Those who guess get tired: what
// is wrong with a code is told a few times in a while.
func (t *turn) admitted(err error, welcome string) error {
	switch {
	case err == nil:
		return t.say(welcome)
	case errors.Is(err, state.ErrUsed) && t.may(needAsker):
		return t.say(welcome)
	case !errors.Is(err, state.ErrUsed) && !errors.Is(err, state.ErrExpired) && !errors.Is(err, state.ErrNoInvite):
		return errors.Join(err, t.say(t.words.failed))
	}
	t.count("refused")
	if !t.rates.take(t.user.ID) {
		return nil
	}
	switch {
	case errors.Is(err, state.ErrUsed):
		return t.say(t.words.usedUp)
	case errors.Is(err, state.ErrExpired):
		return t.say(t.words.expired)
	}
	return t.say(t.words.noInvite)
}

// personName is a user's name as the owner sees it in a list.
func personName(u botapi.User) string {
	name := strings.TrimSpace(u.FirstName + " " + u.LastName)
	if u.UserName != "" {
		name += " @" + u.UserName
	}
	return message.Preview(name)
}

// mostListed is how many people a message lists.
const mostListed = 40

// users lists who may use the bot, with a button to remove each who was invited.
func (t *turn) users(*botapi.Message, string) error {
	text, keyboard := t.usersMessage()
	_, err := t.send(text, nil, keyboard)
	return err
}

func (t *turn) usersMessage() (html string, keyboard *botapi.Keyboard) {
	var lines []string
	for _, id := range slices.Concat(t.Admins, t.Users, t.Chats) {
		lines = append(lines, fmt.Sprintf("\u2068%d\u2069 — %s", id, t.words.configured))
	}
	k := &botapi.Keyboard{}
	list := func(id int64, name, role string) {
		lines = append(lines, fmt.Sprintf("\u2068%d\u2069 — \u2068%s\u2069%s", id, name, role))
		if len(k.Rows) < mostListed {
			label := fmt.Sprintf(t.words.remove, "\u2068"+message.Preview(name)+"\u2069")
			k.Rows = append(k.Rows, []botapi.Button{{Text: label, Data: "r:" + strconv.FormatInt(id, 10)}})
		}
	}
	for _, p := range t.Store.People() {
		role := ""
		if p.Role == state.Admin {
			role = " ⭐"
		}
		list(p.ID, p.Name, role)
	}
	chats := t.Store.OpenChats()
	for _, id := range slices.Sorted(mapKeys(chats)) {
		list(id, message.Preview(chats[id].Name), " 👥")
	}
	if len(lines) == 0 {
		lines = []string{t.words.nobody}
	}
	if more := len(lines) - mostListed; more > 0 {
		lines = append(lines[:mostListed], fmt.Sprintf(t.words.more, more))
	}
	return message.Escape(t.words.people + "\n\n" + strings.Join(lines, "\n")), k
}

func mapKeys(m map[int64]state.Chat) func(func(int64) bool) {
	return func(yield func(int64) bool) {
		for id := range m {
			if !yield(id) {
				return
			}
		}
	}
}

// removePerson takes back what an invitation gave. The last admin stays: without
// one nobody could let anybody in.
func (t *turn) removePerson(c *botapi.Callback, data string) error {
	id, err := strconv.ParseInt(data, 10, 64)
	if err != nil || id == t.user.ID && !slices.Contains(t.Admins, id) {
		return t.toast(c, "", false)
	}
	if err := t.Store.Remove(id); err != nil {
		return err
	}
	if err := t.toast(c, t.words.removed, false); err != nil {
		return err
	}
	text, keyboard := t.usersMessage()
	return t.edit(c.Message.ID, text, keyboard)
}

// stats shows figures of use.
func (t *turn) stats(*botapi.Message, string) error {
	columns := []map[string]int{t.Store.Counts(1), t.Store.Counts(7), t.Store.Counts(0)}
	var b strings.Builder
	b.WriteString(t.words.stats + "\n\u2068(1 · 7 · ∞)\u2069\n")
	for _, name := range []string{"asked", "answered", "related", "nothing", "searched", "inline", "opened", "useful", "useless", "refused", "limited", "busy", "failed"} {
		fmt.Fprintf(&b, "\n\u2068%s: %d · %d · %d\u2069", name, columns[0][name], columns[1][name], columns[2][name])
	}
	counts := t.Library.Counts(t.ctx)
	fmt.Fprintf(&b, "\n\n\u2068articles: %d, passages: %d\u2069", counts.Articles, counts.Passages)
	fmt.Fprintf(&b, "\n\u2068people: %d, groups: %d\u2069", len(t.Store.People())+len(t.Users)+len(t.Admins), len(t.Store.OpenChats())+len(t.Chats))
	fmt.Fprintf(&b, "\n\u2068p50 %s, p99 %s\u2069", short(t.speed.percentile(0.5)), short(t.speed.percentile(0.99)))
	fmt.Fprintf(&b, "\n\u2068up %s\u2069", short(time.Since(t.Bot.began)))
	return t.say(b.String())
}

// short is d for people.
func short(d time.Duration) string {
	switch {
	case d >= time.Minute:
		return d.Round(time.Second).String()
	case d >= time.Second:
		return d.Round(100 * time.Millisecond).String()
	}
	return d.Round(time.Millisecond).String()
}
