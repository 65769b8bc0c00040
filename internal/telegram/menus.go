package telegram

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"slices"

	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/state"
)

// A setup is one call that sets how the bot looks.
type setup struct {
	method string
	in     any
}

// setMenus tells Telegram the commands and descriptions in each language. It does
// so only when they have changed since: Telegram keeps them, and has a limit.
func (b *Bot) setMenus(ctx context.Context) {
	all := b.setups()
	text, _ := json.Marshal(listed(all))
	sum := sha256.Sum256(text)
	mark := b.me.UserName + " " + hex.EncodeToString(sum[:8])
	if b.Store.Note("menus") == mark {
		return
	}
	for _, s := range all {
		if !b.ornament(ctx, s.method, s.in) && ctx.Err() != nil {
			return
		}
	}
	b.Store.SetNote("menus", mark) //nolint:errcheck // they are set again next time
}

// listed is setups as JSON can show them.
func listed(all []setup) (shown []any) {
	for _, s := range all {
		shown = append(shown, []any{s.method, s.in})
	}
	return shown
}

// setups are the menus of all languages: those of groups lack what is for private
// chats, and admins have a menu of their own.
func (b *Bot) setups() (all []setup) {
	for _, code := range append([]string{""}, order...) {
		w := languages[languageFor(code)]
		if code == "" {
			w = languages["en"] // for the languages that the bot does not speak
		}
		everybody := func(c command) bool { return c.menu }
		all = append(all,
			setup{"setMyCommands", botapi.SetCommands{Commands: w.menu(everybody), Scope: botapi.Scope{Type: "all_private_chats"}, Language: code}},
			setup{"setMyCommands", botapi.SetCommands{Commands: w.menu(func(c command) bool { return c.menu && c.need <= needAsker }),
				Scope: botapi.Scope{Type: "all_group_chats"}, Language: code}},
			setup{"setMyDescription", botapi.SetDescription{Text: w.description, Language: code}},
			setup{"setMyShortDescription", botapi.SetShort{Text: w.short120, Language: code}})
	}
	admins := slices.Clone(b.Admins)
	for _, p := range b.Store.People() {
		if p.Role == state.Admin && !slices.Contains(admins, p.ID) {
			admins = append(admins, p.ID)
		}
	}
	for _, id := range admins {
		all = append(all, b.adminSetups(id)...)
	}
	return all
}

// adminSetups are an admin's menus.
func (b *Bot) adminSetups(user int64) (all []setup) {
	for _, code := range append([]string{""}, order...) {
		w := languages[languageFor(code)]
		if code == "" {
			w = languages["en"]
		}
		all = append(all, setup{"setMyCommands", botapi.SetCommands{Commands: w.menu(func(c command) bool { return c.name != "start" }),
			Scope: botapi.Scope{Type: "chat", Chat: user}, Language: code}})
	}
	return all
}

// adminMenu shows a new admin the commands of admins.
func (b *Bot) adminMenu(user int64) {
	for _, s := range b.adminSetups(user) {
		b.ornament(b.ctx, s.method, s.in)
	}
}

// menu is the commands that pass, as menus show them.
func (w *words) menu(pass func(command) bool) (all []botapi.Command) {
	for _, c := range commands() {
		if pass(c) {
			all = append(all, botapi.Command{Command: c.name, Description: w.about[c.name]})
		}
	}
	return all
}
