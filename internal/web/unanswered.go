package web

import (
	"log/slog"
	"net/http"

	"isnad/internal/web/access"
)

// gaps shows admins what the articles did not answer.
type gaps struct {
	pages  *pages
	groups Unanswered // nil: nothing is kept
	log    *slog.Logger
}

// page lists the questions of the last week that were not answered, those that are alike
// together.
func (g gaps) page(w http.ResponseWriter, r *http.Request, has access.Rights) {
	if g.groups == nil {
		g.pages.noPage(w, r, has)
		return
	}
	words := wordsOf(r)
	groups, err := g.groups(r.Context())
	if err != nil {
		g.log.ErrorContext(r.Context(), "what was not answered can't be shown", "error", err)
		g.pages.refuse(w, r, http.StatusInternalServerError, words.Failed)
		return
	}
	v := view{Title: words.UnansweredTitle, Groups: groups, Note: words.UnansweredAbout}
	if len(groups) == 0 {
		v.Note = words.UnansweredNone
	}
	g.pages.render(w, r, http.StatusOK, "unanswered", v)
}

// UnansweredLink returns the address of the page for one admin, who may open it for an hour.
func (l Links) UnansweredLink(admin int64) string {
	return l.Base + "/unanswered?k=" + access.NewPass(l.Key, admin)
}
