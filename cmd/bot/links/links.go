// Package links makes the addresses of the pages that the settings describe.
package links

import (
	"time"

	"isnad/internal/answer"
	"isnad/internal/config"
	"isnad/internal/web"
	"isnad/internal/web/signed"
)

// Of returns the maker of links.
func Of(cfg config.Config) (web.Links, error) {
	key, err := signed.LoadKey(cfg.DataDir)
	links := web.Links{Key: key, Base: cfg.Web.Base()}
	if cfg.Web.Access != config.Public {
		links.Lasts = time.Duration(cfg.Web.LinkDays) * 24 * time.Hour
	}
	return links, err
}

// inviteLasts is how long an invitation is valid.
const inviteLasts = 7 * 24 * time.Hour

// Invitation makes a link that lets one person in.
func Invitation(cfg config.Config) (string, error) {
	links, err := Of(cfg)
	return links.Invite(time.Now().Add(inviteLasts)), err
}

// Linker sets the addresses of citations to their pages. It is nil if there are no pages, or
// the settings name another site where the articles can be read.
func Linker(cfg config.Config) (func([]answer.Citation), error) {
	if cfg.Web.Base() == "" || cfg.Citations.URLTemplate != "" {
		return nil, nil
	}
	links, err := Of(cfg)
	return links.Fill, err
}

// Unanswered returns the maker of links for admins to what was not answered; nil if there are
// no pages for others than this machine.
func Unanswered(cfg config.Config) (func(admin int64) string, error) {
	if cfg.Web.Base() == "" || cfg.Web.Local() {
		return nil, nil
	}
	links, err := Of(cfg)
	return links.UnansweredLink, err
}
