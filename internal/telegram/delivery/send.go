package delivery

import (
	"context"
	"errors"

	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/outbox"
)

// mostTries bounds the forms in which one message is sent.
const mostTries = 4

// sendMessage sends a message. One that Telegram refuses is sent again in a form that it may
// take, so that no answer is lost for its looks.
func (d *Delivery) sendMessage(ctx context.Context, in *botapi.Send, out any) error {
	for try := 1; ; try++ {
		err := d.Call(ctx, "sendMessage", in, out)
		e, ok := errors.AsType[*botapi.Error](err)
		if !ok || try == mostTries || !d.mend(in, e) {
			return err
		}
	}
}

// mend changes a message that was refused, and reports whether it may be taken now: it follows
// a group to its new id, leaves a thread that is closed or gone for the chat itself, and takes
// off the markup that Telegram can't read. Against a reason that nobody foresaw it leaves
// nothing but the text.
func (d *Delivery) mend(in *botapi.Send, e *botapi.Error) bool {
	switch {
	case e.MoveTo != 0 && e.MoveTo != in.Chat:
		d.opts.Handler.Moved(in.Chat, e.MoveTo)
		in.Chat = e.MoveTo
		return true
	case !e.Malformed():
		return false
	case e.ThreadGone() && in.Thread != 0:
		d.log.Info("a thread is closed or gone; the message goes to the chat itself", "chat", in.Chat, "thread", in.Thread)
		in.Thread = 0
		return true
	case in.ParseMode == "" && in.Keyboard == nil && in.Reply == nil && in.Thread == 0:
		return false
	}
	d.log.Error("Telegram refused a message; it is sent as plain text", "error", e)
	if in.ParseMode != "" {
		in.Text, in.ParseMode = botapi.PlainText(in.Text), ""
	}
	if !e.BadMarkup() {
		in.Keyboard, in.Reply, in.Thread = nil, nil, 0
	}
	return true
}

// Notify sends a message beside an update: it is not remembered, and a kill may have it sent
// twice.
func (d *Delivery) Notify(ctx context.Context, in botapi.Send, group bool) error {
	return d.outbox.Send(ctx, outbox.Chat{ID: in.Chat, Group: group}, func(ctx context.Context) error {
		return d.sendMessage(ctx, &in, nil)
	})
}
