package delivery

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/outbox"
)

// mostTries bounds the forms in which one message is sent.
const mostTries = 5

// A sender sends and changes messages in the richest form that Telegram takes.
type sender struct {
	call   func(ctx context.Context, method string, in, out any) error
	moved  func(from, to int64) // a group has a new id
	log    *slog.Logger
	warned *Occasions
}

// send sends a message. One that Telegram refuses is sent again in a form that it may
// take, so that no answer is lost for its looks.
func (s *sender) send(ctx context.Context, in *botapi.Send, out any) error {
	for try := 1; ; try++ {
		err := s.sendOnce(ctx, in, out)
		e, ok := errors.AsType[*botapi.Error](err)
		if !ok || try == mostTries || !s.mend(in, e) {
			return err
		}
	}
}

// sendOnce sends a message in its richest form.
func (s *sender) sendOnce(ctx context.Context, in *botapi.Send, out any) error {
	if !s.takesRich() {
		in.Rich = nil
	}
	if in.Rich == nil {
		return s.call(ctx, "sendMessage", in, out)
	}
	return s.call(ctx, "sendRichMessage", botapi.SendRich{Chat: in.Chat, Thread: in.Thread, Rich: in.Rich, Reply: in.Reply, Keyboard: in.Keyboard}, out)
}

// edit changes a message. One that Telegram refuses is made plainer.
func (s *sender) edit(ctx context.Context, in botapi.Edit) error {
	if in.Rich != nil && s.takesRich() {
		err := s.call(ctx, "editMessageText", botapi.EditRich{Chat: in.Chat, Message: in.Message, Rich: in.Rich, Keyboard: in.Keyboard}, nil)
		e, ok := errors.AsType[*botapi.Error](err)
		if !ok || e.NotModified() || e.MessageGone() || !e.LacksRich() && !e.Malformed() {
			return err
		}
		s.plainer(e)
	}
	method := "editMessageText"
	if in.Ephemeral != 0 {
		method = "editEphemeralMessageText"
	}
	err := s.call(ctx, method, in, nil)
	if e, ok := errors.AsType[*botapi.Error](err); ok && e.Malformed() && !e.NotModified() && !e.MessageGone() && in.ParseMode != "" {
		s.log.Error("Telegram refused an edit; it is sent as plain text", "error", err)
		in.Text, in.ParseMode = botapi.PlainText(in.Text), ""
		err = s.call(ctx, method, in, nil)
	}
	return err
}

// takesRich reports whether the server is not known to refuse rich messages.
func (s *sender) takesRich() bool { return s.warned.Now(lacksRich, 0) }

const (
	lacksRich = "lacks sendRichMessage"
	richPause = 24 * time.Hour // until a server that lacks rich messages is asked again
)

// plainer gives up the richer form of a message that was refused, and that of all messages where
// the server does not know such messages.
func (s *sender) plainer(e *botapi.Error) {
	if e.LacksRich() {
		s.warned.Now(lacksRich, richPause)
		s.log.Info("the server takes no rich messages; answers are sent as HTML", "error", e)
		return
	}
	s.log.Warn("Telegram refused a rich message; it is sent as HTML", "error", e)
}

// mend changes a message that was refused, and reports whether it may be taken now: it follows
// a group to its new id, shows to all what one member alone can't be shown, leaves a thread that is closed or gone for the chat itself, answers no message that is gone, and takes
// off the markup that Telegram can't read. Against a reason that nobody foresaw it leaves
// nothing but the text.
func (s *sender) mend(in *botapi.Send, e *botapi.Error) bool {
	switch {
	case in.Ephemeral != nil && e.Refused() && !e.WrongToken():
		s.log.Info("a message for one member of a group was refused; everybody sees it", "error", e)
		in.Ephemeral = nil
		return true
	case e.MoveTo != 0 && e.MoveTo != in.Chat:
		s.moved(in.Chat, e.MoveTo)
		in.Chat = e.MoveTo
		return true
	case in.Rich != nil && !e.ThreadGone() && (e.LacksRich() || e.Malformed()):
		s.plainer(e)
		in.Rich = nil
		return true
	case !e.Malformed():
		return false
	case e.ThreadGone() && in.Thread != 0:
		s.log.Info("a thread is closed or gone; the message goes to the chat itself", "chat", in.Chat, "thread", in.Thread)
		in.Thread = 0
		return true
	case e.ReplyGone() && in.Reply != nil:
		in.Reply = nil
		return true
	case in.ParseMode == "" && in.Keyboard == nil && in.Reply == nil && in.Thread == 0:
		return false
	}
	s.log.Error("Telegram refused a message; it is sent as plain text", "error", e)
	if in.ParseMode != "" {
		in.Text, in.ParseMode = botapi.PlainText(in.Text), ""
	}
	if !e.BadMarkup() {
		in.Keyboard, in.Reply, in.Thread = nil, nil, 0
	}
	return true
}

// SendFile sends a file. It is not remembered, and a kill may have it sent twice.
func (d *Delivery) SendFile(ctx context.Context, to outbox.Chat, in botapi.SendDocument) error {
	return d.outbox.Send(ctx, to, func(ctx context.Context) error { return d.Call(ctx, "sendDocument", in, nil) })
}

// Notify sends a message beside an update: it is not remembered, and a kill may have it sent
// twice.
func (d *Delivery) Notify(ctx context.Context, in botapi.Send, group bool) error {
	return d.outbox.Send(ctx, outbox.Chat{ID: in.Chat, Group: group}, func(ctx context.Context) error {
		return d.sender.send(ctx, &in, nil)
	})
}
