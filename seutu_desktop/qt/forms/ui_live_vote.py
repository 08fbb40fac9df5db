# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'live_vote.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QRadioButton, QSizePolicy,
    QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

from seutu_desktop.qt.meetings.live.voter_list import VoterList
from seutu_desktop.qt.widgets.field import FieldError

class Ui_LiveVote(object):
    def setupUi(self, LiveVote):
        if not LiveVote.objectName():
            LiveVote.setObjectName(u"LiveVote")
        self.column = QVBoxLayout(LiveVote)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 24, 24, 24)
        self.heading = QLabel(LiveVote)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"section")

        self.column.addWidget(self.heading)

        self.gap1 = QSpacerItem(0, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.gap1)

        self.firstLabel = QLabel(LiveVote)
        self.firstLabel.setObjectName(u"firstLabel")
        self.firstLabel.setProperty(u"role", u"caption")
        self.firstLabel.setProperty(u"tone", u"text2")

        self.column.addWidget(self.firstLabel)

        self.first = QLineEdit(LiveVote)
        self.first.setObjectName(u"first")

        self.column.addWidget(self.first)

        self.gap2 = QSpacerItem(0, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.gap2)

        self.secondLabel = QLabel(LiveVote)
        self.secondLabel.setObjectName(u"secondLabel")
        self.secondLabel.setProperty(u"role", u"caption")
        self.secondLabel.setProperty(u"tone", u"text2")

        self.column.addWidget(self.secondLabel)

        self.second = QLineEdit(LiveVote)
        self.second.setObjectName(u"second")

        self.column.addWidget(self.second)

        self.gap3 = QSpacerItem(0, 14, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.gap3)

        self.kinds = QHBoxLayout()
        self.kinds.setSpacing(20)
        self.kinds.setObjectName(u"kinds")
        self.kinds.setContentsMargins(0, 0, 0, 0)
        self.open = QRadioButton(LiveVote)
        self.open.setObjectName(u"open")

        self.kinds.addWidget(self.open)

        self.closed = QRadioButton(LiveVote)
        self.closed.setObjectName(u"closed")

        self.kinds.addWidget(self.closed)

        self.gap4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.kinds.addItem(self.gap4)


        self.column.addLayout(self.kinds)

        self.gap5 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.gap5)

        self.voters = VoterList(LiveVote)
        self.voters.setObjectName(u"voters")

        self.column.addWidget(self.voters)

        self.counts = QWidget(LiveVote)
        self.counts.setObjectName(u"counts")
        self.countRow = QHBoxLayout(self.counts)
        self.countRow.setSpacing(12)
        self.countRow.setObjectName(u"countRow")
        self.countRow.setContentsMargins(0, 0, 0, 0)
        self.c1 = QVBoxLayout()
        self.c1.setSpacing(4)
        self.c1.setObjectName(u"c1")
        self.c1.setContentsMargins(0, 0, 0, 0)
        self.firstCountLabel = QLabel(self.counts)
        self.firstCountLabel.setObjectName(u"firstCountLabel")
        self.firstCountLabel.setProperty(u"role", u"caption")
        self.firstCountLabel.setProperty(u"tone", u"text2")

        self.c1.addWidget(self.firstCountLabel)

        self.firstCount = QSpinBox(self.counts)
        self.firstCount.setObjectName(u"firstCount")

        self.c1.addWidget(self.firstCount)


        self.countRow.addLayout(self.c1)

        self.c2 = QVBoxLayout()
        self.c2.setSpacing(4)
        self.c2.setObjectName(u"c2")
        self.c2.setContentsMargins(0, 0, 0, 0)
        self.secondCountLabel = QLabel(self.counts)
        self.secondCountLabel.setObjectName(u"secondCountLabel")
        self.secondCountLabel.setProperty(u"role", u"caption")
        self.secondCountLabel.setProperty(u"tone", u"text2")

        self.c2.addWidget(self.secondCountLabel)

        self.secondCount = QSpinBox(self.counts)
        self.secondCount.setObjectName(u"secondCount")

        self.c2.addWidget(self.secondCount)


        self.countRow.addLayout(self.c2)

        self.c3 = QVBoxLayout()
        self.c3.setSpacing(4)
        self.c3.setObjectName(u"c3")
        self.c3.setContentsMargins(0, 0, 0, 0)
        self.emptyCountLabel = QLabel(self.counts)
        self.emptyCountLabel.setObjectName(u"emptyCountLabel")
        self.emptyCountLabel.setProperty(u"role", u"caption")
        self.emptyCountLabel.setProperty(u"tone", u"text2")

        self.c3.addWidget(self.emptyCountLabel)

        self.emptyCount = QSpinBox(self.counts)
        self.emptyCount.setObjectName(u"emptyCount")

        self.c3.addWidget(self.emptyCount)


        self.countRow.addLayout(self.c3)

        self.gap6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.countRow.addItem(self.gap6)


        self.column.addWidget(self.counts)

        self.gap7 = QSpacerItem(0, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.gap7)

        self.result = QLabel(LiveVote)
        self.result.setObjectName(u"result")
        self.result.setWordWrap(True)
        self.result.setProperty(u"role", u"body-strong")

        self.column.addWidget(self.result)

        self.error = FieldError(LiveVote)
        self.error.setObjectName(u"error")

        self.column.addWidget(self.error)

        self.gap8 = QSpacerItem(0, 14, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.gap8)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.remove = QPushButton(LiveVote)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"kind", u"quiet")

        self.foot.addWidget(self.remove)

        self.gap9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.gap9)

        self.cancel = QPushButton(LiveVote)
        self.cancel.setObjectName(u"cancel")

        self.foot.addWidget(self.cancel)

        self.save = QPushButton(LiveVote)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"kind", u"primary")

        self.foot.addWidget(self.save)


        self.column.addLayout(self.foot)

#if QT_CONFIG(shortcut)
        self.firstLabel.setBuddy(self.first)
        self.secondLabel.setBuddy(self.second)
        self.firstCountLabel.setBuddy(self.firstCount)
        self.secondCountLabel.setBuddy(self.secondCount)
        self.emptyCountLabel.setBuddy(self.emptyCount)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(LiveVote)

        QMetaObject.connectSlotsByName(LiveVote)
    # setupUi

    def retranslateUi(self, LiveVote):
        self.heading.setText(QCoreApplication.translate("LiveVote", u"\u00c4\u00e4nestys", None))
        self.firstLabel.setText(QCoreApplication.translate("LiveVote", u"1. vaihtoehto", None))
        self.secondLabel.setText(QCoreApplication.translate("LiveVote", u"2. vaihtoehto", None))
        self.open.setText(QCoreApplication.translate("LiveVote", u"Avoin, nimitt\u00e4in", None))
        self.closed.setText(QCoreApplication.translate("LiveVote", u"Vain \u00e4\u00e4nim\u00e4\u00e4r\u00e4t", None))
#if QT_CONFIG(accessibility)
        self.voters.setAccessibleName(QCoreApplication.translate("LiveVote", u"\u00c4\u00e4nest\u00e4j\u00e4t", None))
#endif // QT_CONFIG(accessibility)
        self.firstCountLabel.setText(QCoreApplication.translate("LiveVote", u"1. vaihtoehto", None))
        self.secondCountLabel.setText(QCoreApplication.translate("LiveVote", u"2. vaihtoehto", None))
        self.emptyCountLabel.setText(QCoreApplication.translate("LiveVote", u"Tyhji\u00e4", None))
        self.remove.setText(QCoreApplication.translate("LiveVote", u"Poista \u00e4\u00e4nestys", None))
        self.cancel.setText(QCoreApplication.translate("LiveVote", u"Peruuta", None))
        self.save.setText(QCoreApplication.translate("LiveVote", u"Kirjaa \u00e4\u00e4nestys", None))
        pass
    # retranslateUi

