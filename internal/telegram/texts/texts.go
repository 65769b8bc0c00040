// Package texts holds what the bot on Telegram says to people, in their language.
package texts

import (
	"context"
	"errors"

	"isnad/internal/lang"
	"isnad/internal/question"
)

// Words are the bot's texts in one language, the sections [telegram] of its texts.txt. The
// tags name the places of a text in the order in which the program fills them in.
type Words struct {
	Language *lang.Language

	Greeting      lang.Text `with:"count"` // how many articles
	GreetingEarly string    // while the articles are read
	Examples      string    // above questions to begin with
	Help          string    // before the commands
	Closed        lang.Text `with:"id"`
	GroupNo       lang.Text `with:"id"`
	OnlyAdmins    string
	OnlyPrivate   string
	Busy          string
	Slower        string
	OnlyText      string
	EmptyAsk      string

	VoiceLong                             lang.Text `with:"count"` // seconds
	VoiceToday, VoiceUnclear, VoiceFailed string

	WhatSearch string
	NoLetters  string
	Long       string
	Wait       string    // the articles are being read
	Muted      lang.Text `with:"group"`
	LeftOut    lang.Text `with:"questions"`
	Slow       string
	Failed     string

	About map[string]string   // command to its line in the menu
	Names map[string][]string // command to its other names

	Useful, Useless, Thanks, Removed string
	Copy, Nearby, NearbyTitle, Open  string
	NoFeedback                       string

	Unanswered, AllAnswered string
	UnansweredPage          string // above a link

	Changed, Deleted, TooOld, NoSources string
	ArticleChanged, ArticleGone         lang.Text `with:"file"`
	NoSuchSource                        lang.Text `with:"count"` // how many there are
	Hits, NearHits, NoHits              string
	Forgotten                           string
	Unknown                             lang.Text `with:"command"`
	DidYouMean                          lang.Text `with:"command known"`

	Settings                      string
	LanguageIs                    lang.Text `with:"language"`
	LengthIs                      lang.Text `with:"length"`
	Automatic, Full, Short, Saved string

	Invited, InvitedAdmin, GroupOpened, UsedUp, Expired, NoInvite string

	Invite                     lang.Text `with:"person group days"` // two links
	People, Nobody, Configured string
	Remove                     lang.Text `with:"name"`

	Indexing                         string
	Reading, Splitting, Embedding    lang.Text `with:"percent"`
	Writing                          string
	Stop, Stopped, Stopping, Running string
	UpToDate, Added, Altered, Gone   string
	Refused                          string
	RefusedAt                        lang.Text         `with:"file line byte"`
	Refusals                         map[string]string // reason to what it says
	InIndex                          lang.Text         `with:"articles passages time"`
	More                             lang.Text         `with:"count"`
	Rebuilt                          string
	ReindexFailed                    lang.Text `with:"error"`

	Stats        string
	StatsColumns string            // which columns the figures have
	Counters     map[string]string // what is counted, by its name in the memory
	StatsCorpus  lang.Text         `with:"articles-count passages-count"`
	StatsPeople  lang.Text         `with:"people-count groups-count"`
	StatsTimes   lang.Text         `with:"half most"` // half of the answers within, 99 % within
	StatsUp      lang.Text         `with:"time"`      // since when

	Seconds, Minutes, Hours lang.Text `with:"count"` // of a duration

	WhatAdd, WhetherAdd, Accept, Decline, Declined, Adding string
	Understood                                             lang.Text `with:"title date count file"`
	Nearest                                                lang.Text `with:"article"`
	AddedAs                                                lang.Text `with:"file name"`
	NotAnArticle                                           lang.Text `with:"formats"`
	TooLarge                                               lang.Text `with:"count"` // megabytes
	Unreadable                                             lang.Text `with:"error"`
	NotIndexed                                             lang.Text `with:"file"`
	NotSaved, DraftGone                                    string

	WhatRemove, NothingToRemove, AskArticle, RemoveArticle, ArticleNotThere, Undo string
	RemovedArticle                                                                lang.Text `with:"file name"`

	Articles           lang.Text `with:"articles"`
	Page               lang.Text `with:"page pages"`
	NoArticles, Newest string

	Privacy     string
	ForgottenMe lang.Text `with:"answers-count votes-count"`

	WhatIn, AskAll, AskingAll string
	AskedIn                   lang.Text `with:"words articles"`
	OnlyIn                    lang.Text `with:"words"`
	WhichArticle              string    // to a choice by a message that names several

	InGroup        lang.Text `with:"name"` // to a group that the bot was added to
	InPrivateGroup lang.Text `with:"name"` // the same where it hears commands and replies alone

	Subscribed                            lang.Text `with:"words"`
	NewAbout                              lang.Text `with:"words"`
	Unsubscribed, EndSubscription         string
	TooManySubscriptions, NoSubscriptions string
	WhichSubscription                     string

	InlineClosed string
	Description  string // in an empty chat
	Profile      string // up to 120 characters
	AnswerTitle  string
	SourceTitle  string
}

// For gives the texts in the language for a user's language_code.
var For = lang.Texts[Words]("telegram")

// Reply describes err to the reader. Its details belong in the log.
func (w *Words) Reply(err error) string {
	switch {
	case errors.Is(err, question.ErrEmpty):
		return w.EmptyAsk
	case errors.Is(err, question.ErrNoWords):
		return w.NoLetters
	case errors.Is(err, question.ErrLong):
		return w.Long
	case errors.Is(err, context.DeadlineExceeded):
		return w.Slow
	}
	return w.Failed
}
