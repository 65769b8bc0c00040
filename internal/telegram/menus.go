package telegram

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"

	"isnad/internal/lang"
	"isnad/internal/telegram/access"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/delivery"
	"isnad/internal/telegram/state"
	"isnad/internal/telegram/texts"
)

// menus tells Telegram the commands and descriptions in each language.
type menus struct {
	me       *botapi.Me
	store    *state.Store
	access   *access.Rules
	delivery *delivery.Delivery
	commands []command
}

// A setup is one call that sets how the bot looks.
type setup struct {
	method string
	in     any
}

// set makes the calls if they have changed since the last time: Telegram keeps what was set,
// and limits how often it is.
func (s *menus) set(ctx context.Context) {
	all := s.setups()
	mark := s.me.UserName + " " + sum(all)
	if s.store.Note("menus") == mark {
		return
	}
	for _, x := range all {
		if !s.delivery.BestEffort(ctx, x.method, x.in) && ctx.Err() != nil {
			return
		}
	}
	s.store.SetNote("menus", mark) //nolint:errcheck // they are set again next time
}

// sum is a checksum of the calls.
func sum(all []setup) string {
	var shown []any
	for _, x := range all {
		shown = append(shown, []any{x.method, x.in})
	}
	text, _ := json.Marshal(shown)
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:8])
}

// menuLanguages are the language codes for which menus are set. The empty one is for all
// languages that the bot does not speak.
func menuLanguages() []string {
	codes := []string{""}
	for _, l := range lang.All() {
		codes = append(codes, l.Code)
	}
	return codes
}

// menuWords returns the words for such a code.
func menuWords(code string) *texts.Words {
	if code == "" {
		code = lang.Foreign
	}
	return texts.For(code)
}

// setups returns the menus in all languages: those of groups lack commands that are for private
// chats, and admins have a menu of their own.
func (s *menus) setups() (all []setup) {
	for _, code := range menuLanguages() {
		w := menuWords(code)
		private := s.menu(w, func(c command) bool { return c.menu })
		groups := s.menu(w, func(c command) bool { return c.menu && c.need <= access.NeedAsker })
		all = append(all,
			setup{"setMyCommands", botapi.SetCommands{Commands: private, Scope: botapi.Scope{Type: "all_private_chats"}, Language: code}},
			setup{"setMyCommands", botapi.SetCommands{Commands: groups, Scope: botapi.Scope{Type: "all_group_chats"}, Language: code}},
			setup{"setMyDescription", botapi.SetDescription{Text: w.Description, Language: code}},
			setup{"setMyShortDescription", botapi.SetShort{Text: w.Profile, Language: code}})
	}
	for _, id := range s.access.AllAdmins() {
		all = append(all, s.adminSetups(id)...)
	}
	return all
}

// adminSetups returns an admin's menus.
func (s *menus) adminSetups(user int64) (all []setup) {
	for _, code := range menuLanguages() {
		commands := s.menu(menuWords(code), func(c command) bool { return c.name != "start" })
		all = append(all, setup{"setMyCommands", botapi.SetCommands{Commands: commands,
			Scope: botapi.Scope{Type: "chat", Chat: user}, Language: code}})
	}
	return all
}

// welcomeAdmin shows a new admin the commands of admins.
func (s *menus) welcomeAdmin(ctx context.Context, user int64) {
	for _, x := range s.adminSetups(user) {
		s.delivery.BestEffort(ctx, x.method, x.in)
	}
}

// menu returns the commands that pass, as menus show them.
func (s *menus) menu(w *texts.Words, pass func(command) bool) (all []botapi.Command) {
	for _, c := range s.commands {
		if pass(c) {
			all = append(all, botapi.Command{Command: c.name, Description: w.About[c.name]})
		}
	}
	return all
}
