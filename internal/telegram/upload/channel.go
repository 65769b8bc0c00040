package upload

import (
	"context"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"isnad/internal/inbox"
	"isnad/internal/telegram/botapi"
)

// Post makes an article of a channel's post, or changes it after an edit. Whoever watches the
// articles sees the file.
func (u *Upload) Post(_ context.Context, m *botapi.Message) error {
	if u == nil || !slices.Contains(u.Channels, m.Chat.ID) {
		return nil
	}
	p := postOf(m)
	if strings.TrimSpace(p.text) == "" {
		return nil // a picture without words
	}
	return u.Inbox.Put(fmt.Sprintf("channel-%s/%d.md", channelName(m.Chat), m.ID), p.contents())
}

// channelName returns the name of a channel in the path of its posts: its public name, or its
// id without the sign.
func channelName(c botapi.Chat) string {
	if c.UserName != "" {
		return inbox.SafeName(c.UserName)
	}
	return strings.TrimPrefix(fmt.Sprint(c.ID), "-100")
}

var postPath = regexp.MustCompile(`^` + inbox.Folder + `/channel-(?:([a-zA-Z]\w+)|(\d+))/(\d+)\.md$`)

// PostURL returns the address of the post that an article is; empty for other articles.
func PostURL(path string) string {
	switch m := postPath.FindStringSubmatch(path); {
	case m == nil:
		return ""
	case m[1] != "":
		return "https://t.me/" + m[1] + "/" + m[3]
	default:
		return "https://t.me/c/" + m[2] + "/" + m[3]
	}
}
