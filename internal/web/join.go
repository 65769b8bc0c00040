package web

import (
	"net/http"

	"isnad/internal/web/access"
)

// joining lets people in who have an invitation.
type joining struct {
	pages  *pages
	access *access.Control
}

// page asks whether to use the invitation: programs that only look at the link, such as
// messengers, must not use it up.
func (j joining) page(w http.ResponseWriter, r *http.Request, _ access.Rights) {
	words, token := wordsOf(r), r.URL.Query().Get("i")
	if err := j.access.CheckInvitation(token); err != nil {
		j.pages.refuse(w, r, http.StatusForbidden, words.invitation(err))
		return
	}
	j.pages.render(w, r, http.StatusOK, "join", view{Title: words.JoinTitle, Token: token})
}

// join lets somebody in.
func (j joining) join(w http.ResponseWriter, r *http.Request, _ access.Rights) {
	r.Body = http.MaxBytesReader(w, r.Body, mostBody)
	if err := j.access.Join(w, r.PostFormValue("i")); err != nil {
		j.pages.refuse(w, r, http.StatusForbidden, wordsOf(r).invitation(err))
		return
	}
	http.Redirect(w, r, "/", http.StatusSeeOther)
}

// leave ends a session.
func (j joining) leave(w http.ResponseWriter, r *http.Request, _ access.Rights) {
	j.access.Leave(w)
	http.Redirect(w, r, "/", http.StatusSeeOther)
}
